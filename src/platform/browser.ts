/** The one door to the browser: every other file asks this one, so what we use of it can be read here. */
export { default as browser } from 'webextension-polyfill';
export type { Runtime, Scripting, Tabs } from 'webextension-polyfill';
