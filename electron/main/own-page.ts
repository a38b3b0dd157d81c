/** The page's own scheme: nothing but the built files is behind it. */
export const PAGE_SCHEME = 'tdkt';
export const PAGE_ADDRESS = `${PAGE_SCHEME}://window/index.html`;

/** What the page may load: its own files, and nothing from anywhere else. */
export const CONTENT_SECURITY_POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Whether an address is the window's own page: the only one that may be shown, and the only one that is listened to. */
export function isOwnPage(address: string): boolean {
  try {
    const { protocol, host } = new URL(address);
    return protocol === `${PAGE_SCHEME}:` && host === 'window';
  } catch {
    return false;
  }
}

/** The frame a message came from, as far as it matters. */
export interface Sender {
  readonly url: string;
  /** Null for a page that is no frame of another. */
  readonly parent: unknown;
}

/** Only the window's own page itself may ask; a frame in it may not. */
export const mayAsk = (sender: Sender | null): boolean => sender !== null && sender.parent === null && isOwnPage(sender.url);
