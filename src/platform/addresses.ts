/** What can be told from an address alone: which site it is on, and whether a browser lets us read there. */

/**
 * Why a page cannot be read: `browser` a page of the browser itself, `store` a page on which browsers allow no
 * extension, `pdf`, `reader` the browser's reader view, `file` a file on disk without leave, `private` a private
 * window without leave, `refused` anything else the browser kept from us.
 */
export const UNREADABLE = [
  'browser',
  'store',
  'pdf',
  'reader',
  'file',
  'private',
  'refused',
] as const;
export type Unreadable = (typeof UNREADABLE)[number];

/** What decides, besides the address, whether a page can be read. */
export interface Leave {
  readonly firefox: boolean;
  /** Whether the tab is in a private window, and whether the reader lets the extension into these. */
  readonly privateWindow: boolean;
  readonly privateAllowed: boolean;
  /** Whether the reader lets the extension read files on disk. */
  readonly filesAllowed: boolean;
}

/** The stores of Chrome and Edge, and the sites that Firefox 153 lists in `extensions.webextensions.restrictedDomains`. */
const STORES = {
  chromium: ['chromewebstore.google.com', 'chrome.google.com', 'microsoftedge.microsoft.com'],
  firefox: [
    'accounts-static.cdn.mozilla.net',
    'accounts.firefox.com',
    'addons.cdn.mozilla.net',
    'addons.mozilla.org',
    'api.accounts.firefox.com',
    'content.cdn.mozilla.net',
    'discovery.addons.mozilla.org',
    'oauth.accounts.firefox.com',
    'profile.accounts.firefox.com',
    'support.mozilla.org',
    'sync.services.mozilla.com',
  ],
};

/**
 * @param url the address of the tab; undefined where the browser keeps it from us, as it does for pages of its own
 * @returns why the page cannot be read, or null where nothing known speaks against it
 */
export function whyUnreadable(url: string | undefined, leave: Leave): Unreadable | null {
  const address = url && URL.canParse(url) ? new URL(url) : null;
  if (!address) return 'browser';
  if (isReaderView(address)) return 'reader';
  if (!['http:', 'https:', 'file:'].includes(address.protocol)) return 'browser';
  if (leave.privateWindow && !leave.privateAllowed) return 'private';
  if (address.protocol === 'file:' && !leave.filesAllowed) return 'file';
  if (STORES[leave.firefox ? 'firefox' : 'chromium'].includes(address.hostname)) return 'store';
  return /\.pdf$/i.test(address.pathname) ? 'pdf' : null;
}

function isReaderView({ protocol, pathname }: URL): boolean {
  return (
    protocol === 'chrome-distiller:' ||
    protocol === 'read:' ||
    (protocol === 'about:' && pathname === 'reader')
  );
}

/** @returns the host name by which a site is switched off and on, without `www.`; null for what is on no site. */
export function siteOf(url: string | undefined): string | null {
  if (!url || !/^https?:/.test(url) || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^www\./, '');
}

/** True where `host` is, or lies below, one of the sites that are off. */
export function isOff(host: string, off: readonly string[]): boolean {
  return off.some((site) => host === site || host.endsWith(`.${site}`));
}

/** True where a match pattern such as `*://*.example.org/*` covers an address. Ports and paths are not looked at. */
export function covers(pattern: string, url: string): boolean {
  const parts = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)\//.exec(pattern);
  const address = URL.canParse(url) ? new URL(url) : null;
  if (!parts?.[1] || !parts[2] || !address || !/^https?:$/.test(address.protocol)) return false;
  const [, scheme, host] = parts;
  if (scheme !== '*' && `${scheme}:` !== address.protocol) return false;
  if (host === '*') return true;
  return host.startsWith('*.')
    ? `.${address.hostname}`.endsWith(host.slice(1))
    : address.hostname === host;
}

/** The host name in a match pattern, for the reader's eyes; `*` for a pattern that covers every site. */
export function siteOfPattern(pattern: string): string {
  return /:\/\/(?:\*\.)?([^/]+)\//.exec(pattern)?.[1] ?? '*';
}
