/**
 * What stands for webextension-polyfill in content scripts, where every byte is read on every page: the browser's own
 * interface, which both browsers offer with promises. A page can name an element "browser", so it is looked at twice.
 */
import type { browser as Door } from './browser.ts';

type Browser = typeof Door;

const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome: Browser };

export default browser?.runtime?.id ? browser : chrome;
