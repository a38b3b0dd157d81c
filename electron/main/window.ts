import { BrowserWindow, type Session, screen, type WebContents } from 'electron';
import { windowTitle } from '#core/text/vi-shell.ts';
import { isOwnPage, PAGE_ADDRESS } from './own-page.ts';
import { webPreferences } from './web-preferences.ts';

const WIDTH = 1366;
const HEIGHT = 768;

/** The size the pages are made for, or the whole screen where that is smaller. */
function size(): { width: number; height: number; isWholeScreen: boolean } {
  const { width, height } = screen.getPrimaryDisplay().workAreaSize;
  const isWholeScreen = width <= WIDTH || height <= HEIGHT;
  return { width: Math.min(Math.round(width * 0.92), 1600), height: Math.min(Math.round(height * 0.92), 1000), isWholeScreen };
}

/** Nothing but the window's own page is ever shown in it. */
function lock(contents: WebContents): void {
  contents.on('will-navigate', (event, address) => {
    if (!isOwnPage(address)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** The page needs no camera, place or notification, and reaches no network. */
function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.webRequest.onBeforeRequest((request, decide) => decide({ cancel: !mayLoad(request.url) }));
}

const mayLoad = (address: string): boolean => isOwnPage(address) || /^(data|devtools|blob):/.test(address);

/** Opens the window; it shows itself once there is something to see. */
export function openWindow(preload: string): BrowserWindow {
  const { width, height, isWholeScreen } = size();
  const window = new BrowserWindow({
    width,
    height,
    minWidth: 720,
    minHeight: 480,
    show: false,
    title: windowTitle,
    backgroundColor: '#f4f6f8',
    webPreferences: webPreferences(preload),
  });
  lock(window.webContents);
  lockSession(window.webContents.session);
  window.once('ready-to-show', () => {
    if (isWholeScreen) window.maximize();
    window.show();
  });
  window.loadURL(PAGE_ADDRESS);
  return window;
}
