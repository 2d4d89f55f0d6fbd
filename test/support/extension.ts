/**
 * Lets modules that import the browser be loaded in node: the polyfill refuses to load outside an extension. Import it
 * before them; nothing of the browser can be called.
 */
const extension = { runtime: { id: 'test' } };
Object.assign(globalThis, { browser: extension, chrome: extension });
