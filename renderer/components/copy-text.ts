/**
 * Puts text on the clipboard; answers whether it is there. By the copy command, which needs no more than the click that asked
 * for it: the desktop's page has no permissions, so the browser's own clipboard object is closed to it.
 */
export function copyText(text: string): boolean {
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', put, { capture: true });
  const isCopied = document.execCommand('copy');
  document.removeEventListener('copy', put, { capture: true });
  return isCopied;
}
