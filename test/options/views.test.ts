import assert from 'node:assert/strict';
import { h } from 'preact';
import { ArticleView } from '../../src/options/article-view.tsx';
import { FaultsView } from '../../src/options/faults-view.tsx';
import { MarksView } from '../../src/options/marks-view.tsx';
import { PreviewView } from '../../src/options/preview-view.tsx';
import { SitesView, type Sites } from '../../src/options/sites-view.tsx';
import type { Saving } from '../../src/options/use-settings.ts';
import type { Settings } from '../../src/platform/settings.ts';
import type { SetAside } from '../../src/platform/stored-settings.ts';
import { DEFAULT_LOOK } from '../../src/signs/marks.ts';
import { markup, said } from '../support/render.ts';

const MARKS: Settings['marks'] = {
  ...DEFAULT_LOOK,
  style: 'both',
  kinds: { name: true, demonym: true, abbreviation: true, metonym: true },
  none: false,
};

describe('the look of marks', () => {
  it('is one of three, and each kind of word can be left alone', () => {
    const changes: Settings['marks'][] = [];
    const view = h(MarksView, { marks: MARKS, onChange: (next) => changes.push(next) });
    assert.match(said(view), /Underlined and tinted Underlined Tinted/);
    assert.match(markup(view), /data-mark="where-they-stand-government-underline"/);
  });
});

describe('the sites', () => {
  const sites: Sites = {
    off: ['gazette.example'],
    added: ['*://herald.example/*'],
    listed: ['*://*.tass.com/*', '*://*.bbc.com/*'],
    privateAllowed: true,
  };
  const view = (change: Partial<Sites>) =>
    h(SitesView, { sites: { ...sites, ...change }, onTurnOn() {}, onRemove() {} });

  it('that are off, added and listed are named', () =>
    assert.match(
      said(view({})),
      /^Off gazette\.example Turn on Added by you herald\.example Remove 2 news sites are read from the start bbc\.com tass\.com$/,
    ));

  it('are said to be none where there is none', () =>
    assert.match(said(view({ off: [], added: [] })), /No site is off\. .*No site is added\./));

  it('are not read in private windows without leave, which is said', () =>
    assert.match(said(view({ privateAllowed: false })), /Private windows are not read/));
});

describe('settings that could not be read', () => {
  const one = { section: 'marks' as const, value: { style: 'loud' } };
  const fault = { ...one, reason: 'style: expected', newer: false };
  const view = (...aside: SetAside[]) =>
    said(h(FaultsView, { aside, onDrop() {}, onTakeBack() {} }));

  it('are named with the value that was kept', () =>
    assert.match(
      view({ ...one, fault }),
      /What is marked, and how : style: expected \{ "style": "loud" \} Drop this$/,
    ));

  it('are said to be of a newer version where they are', () =>
    assert.match(
      view({ ...one, fault: { ...fault, newer: true } }),
      /A newer version of the extension stored this\. .* Drop this$/,
    ));

  it('can be used again where this version can read them', () =>
    assert.match(
      view({ ...one, fault: null }),
      /This version can read it\..* Use this again Drop/,
    ));

  it('are not spoken of where all could be read', () => assert.equal(view(), ''));
});

describe('the preview', () => {
  const view = (marks: Partial<Settings['marks']>, saving: Saving = { kind: 'idle' }) =>
    h(PreviewView, {
      remains: {
        statements: { kept: 3, all: 4 },
        countries: { kept: 1, all: 2 },
        changed: [
          { code: 'PE', before: 'opposition', after: 'none' },
          { code: 'BR', before: 'opposition', after: 'disputes' },
        ],
      },
      dated: 'As of March 2026',
      children: h(ArticleView, {
        marks: { ...MARKS, ...marks },
        answer: (code) => ({
          position: code === 'RU' ? 'government' : 'none',
          carried: false,
          contested: code === 'RU',
        }),
        published: '4 September 2019',
        dated: null,
      }),
      saving,
      canUndo: false,
      onUndo() {},
      onRetry() {},
    });

  it('says what remains and what changes', () => {
    const text = said(view({}));
    assert.match(text, /3 of 4 statements count\. 1 of 2 countries have a position\. As of March/);
    assert.match(
      text,
      /2 countries stand otherwise than without your filter Brazil opposition disputing Peru opposition nothing recorded/,
    );
  });

  it('marks the sample as a page would be marked', () => {
    assert.match(markup(view({})), /data-mark="where-they-stand-government-contested">Russia</);
    assert.match(
      markup(view({ style: 'tint' })),
      /data-mark="where-they-stand-government-contested-tint">Russia</,
    );
    assert.doesNotMatch(markup(view({})), />Mongolia</);
    assert.match(markup(view({ none: true })), /data-mark="where-they-stand-none">Mongolia</);
  });

  it('leaves kinds of words alone that are not to be marked', () => {
    const kinds = { ...MARKS.kinds, name: false };
    assert.doesNotMatch(markup(view({ kinds })), />Russia</);
  });

  it('says what the browser refused, and offers another try', () =>
    assert.match(
      said(view({}, { kind: 'refused', reason: 'quota exceeded' })),
      /did not save this: quota exceeded\. .* Try again /,
    ));
});
