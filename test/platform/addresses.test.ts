import assert from 'node:assert/strict';
import {
  covers,
  isOff,
  siteOf,
  siteOfPattern,
  whyUnreadable,
  type Leave,
} from '../../src/platform/addresses.ts';

const CHROMIUM: Leave = {
  firefox: false,
  privateWindow: false,
  privateAllowed: false,
  filesAllowed: false,
};
const FIREFOX = { ...CHROMIUM, firefox: true };

describe('why a page cannot be read', () => {
  const told: [string, Leave, string | undefined, string | null][] = [
    ['an article', CHROMIUM, 'https://example.org/2019/09/04/article', null],
    ['an article without encryption', FIREFOX, 'http://example.org/', null],
    ['an archived article', FIREFOX, 'https://web.archive.org/web/2019/https://example.org/', null],
    ['an address kept from us', CHROMIUM, undefined, 'browser'],
    ['what is no address', CHROMIUM, 'not an address', 'browser'],
    ['the settings of Chromium', CHROMIUM, 'chrome://settings/', 'browser'],
    ['a new tab in Edge', CHROMIUM, 'edge://newtab/', 'browser'],
    ['a new tab in Firefox', FIREFOX, 'about:newtab', 'browser'],
    ['a page of an extension', FIREFOX, 'moz-extension://1234/popup.html', 'browser'],
    ['the source of an article', CHROMIUM, 'view-source:https://example.org/', 'browser'],
    ['a page written in its address', CHROMIUM, 'data:text/html,Russia', 'browser'],
    ['the store of Chrome', CHROMIUM, 'https://chromewebstore.google.com/detail/x', 'store'],
    ['the store of Chrome in Firefox', FIREFOX, 'https://chromewebstore.google.com/', null],
    ['the store of Firefox', FIREFOX, 'https://addons.mozilla.org/en-GB/firefox/', 'store'],
    ['the store of Firefox in Chromium', CHROMIUM, 'https://addons.mozilla.org/', null],
    ['a PDF', CHROMIUM, 'https://example.org/statement.PDF?page=2', 'pdf'],
    ['an article about PDF', CHROMIUM, 'https://example.org/what-is-a.pdf/', null],
    ['reader view in Firefox', FIREFOX, 'about:reader?url=https%3A%2F%2Fexample.org', 'reader'],
    ['reader view in Chromium', CHROMIUM, 'chrome-distiller://a1b2/?url=x', 'reader'],
    ['a file', CHROMIUM, 'file:///home/reader/saved.html', 'file'],
    ['a file with leave', { ...CHROMIUM, filesAllowed: true }, 'file:///saved.html', null],
    ['a PDF on disk', { ...CHROMIUM, filesAllowed: true }, 'file:///a.pdf', 'pdf'],
    ['a private window', { ...FIREFOX, privateWindow: true }, 'https://example.org/', 'private'],
    [
      'a private window with leave',
      { ...FIREFOX, privateWindow: true, privateAllowed: true },
      'https://example.org/',
      null,
    ],
  ];
  for (const [what, leave, url, reason] of told)
    it(`is "${reason ?? 'nothing'}" for ${what}`, () =>
      assert.equal(whyUnreadable(url, leave), reason));
});

describe('the site of an address', () => {
  it('is its host name without www and port', () => {
    assert.equal(siteOf('https://www.example.org/a'), 'example.org');
    assert.equal(siteOf('http://news.example.org:8080/a'), 'news.example.org');
  });

  it('is none for files and pages of the browser', () => {
    for (const url of [undefined, 'about:blank', 'file:///a.html', 'https://'])
      assert.equal(siteOf(url), null);
  });

  it('is off with all that lies below it, and nothing else', () => {
    const off = (host: string) => isOff(host, ['other.example', 'example.org']);
    assert.deepEqual(
      ['example.org', 'www.example.org', 'm.example.org', 'badexample.org', 'org'].map(off),
      [true, true, true, false, false],
    );
  });
});

describe('a match pattern', () => {
  const cases: [string, string, boolean][] = [
    ['*://*.example.org/*', 'https://example.org/a', true],
    ['*://*.example.org/*', 'http://www.example.org:8080/', true],
    ['*://*.example.org/*', 'https://notexample.org/', false],
    ['*://example.org/*', 'https://www.example.org/', false],
    ['https://example.org/*', 'http://example.org/', false],
    ['http://127.0.0.1/*', 'http://127.0.0.1:4321/a', true],
    ['*://*/*', 'https://anything.example/', true],
    ['*://*/*', 'file:///a.html', false],
    ['file:///*', 'https://example.org/', false],
    ['*://*.example.org/*', 'not an address', false],
  ];
  for (const [pattern, url, expected] of cases)
    it(`${pattern} ${expected ? 'covers' : 'does not cover'} ${url}`, () =>
      assert.equal(covers(pattern, url), expected));

  it('is shown by its host name', () =>
    assert.deepEqual(
      ['*://*.example.org/*', 'https://example.org/*', '*://*/*', '<all_urls>'].map(siteOfPattern),
      ['example.org', 'example.org', '*', '*'],
    ));
});
