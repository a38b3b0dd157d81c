import { Menu, type MenuItemConstructorOptions } from 'electron';
import { menuWords } from '#core/text/vi-shell.ts';

/** The few things a person looks for in a menu, in Vietnamese. */
export function setMenu(): void {
  const template: MenuItemConstructorOptions[] = [
    { label: menuWords.file, submenu: [{ role: 'quit', label: menuWords.quit }] },
    {
      label: menuWords.edit,
      submenu: [
        { role: 'cut', label: menuWords.cut },
        { role: 'copy', label: menuWords.copy },
        { role: 'paste', label: menuWords.paste },
        { role: 'selectAll', label: menuWords.selectAll },
      ],
    },
    {
      label: menuWords.view,
      submenu: [
        { role: 'zoomIn', label: menuWords.zoomIn },
        { role: 'zoomOut', label: menuWords.zoomOut },
        { role: 'resetZoom', label: menuWords.resetZoom },
        { role: 'togglefullscreen', label: menuWords.fullScreen },
      ],
    },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
