import assert from 'node:assert/strict';
import { h } from 'preact';
import { KEEP_ALL } from '../../src/corpus/filter.ts';
import type { CorpusParts } from '../../src/corpus/corpus.ts';
import { positionAt } from '../../src/corpus/position.ts';
import { CountryView } from '../../src/ui/country-view.tsx';
import { factsOf } from '../../src/ui/facts.ts';
import { PageView, type PageState } from '../../src/popup/page-view.tsx';
import { PauseView } from '../../src/popup/pause-view.tsx';
import { SiteView } from '../../src/popup/site-view.tsx';
import { UNREADABLE } from '../../src/platform/addresses.ts';
import type { Pause } from '../../src/platform/pause.ts';
import type { SiteState } from '../../src/platform/sites.ts';
import { markup, said } from '../support/render.ts';
import { smallCorpus, sourceFile } from '../support/statement.ts';

const TODAY = '2026-11-21';
const club: CorpusParts['organisations'] = [
  {
    id: 'CLUB',
    name: 'The Club',
    members: [
      { country: 'NZ', from: null, to: null },
      { country: 'FJ', from: null, to: null },
    ],
  },
];
const corpus = smallCorpus(
  [
    sourceFile(
      {},
      { country: 'NZ', position: 'opposition', stated: '2019-02-04', summary: 'Named Guaidó.' },
      { country: 'NZ', position: 'neutral', stated: '2019-11-02', summary: 'Asked for talks.' },
      { country: 'PE', position: 'government', stated: '2019-03', summary: 'Sent greetings.' },
      { country: 'PE', position: 'neutral', stated: '2019-03', summary: 'Offered to mediate.' },
      { organisation: 'CLUB', binds: 'most', position: 'disputes', stated: '2019-03-01' },
    ),
  ],
  club,
);
const country = (subject: string, date: string, filter = KEEP_ALL) =>
  h(CountryView, {
    facts: factsOf(corpus, subject, { date, today: TODAY, filter }),
    linkTo: (subject: string) => `popup.html#/${subject}`,
    onBack: () => {},
  });

describe('the page of a country', () => {
  it('shows the position at the page’s date and the one of today', () => {
    const text = said(country('NZ', '2019-09-04'));
    assert.match(text, /4 September 2019 Recognises the opposition claimant/);
    assert.match(text, /Since 4 February 2019/);
    assert.match(text, /Changed in the meantime, 2 November 2019: Takes no side/);
    assert.match(text, /Now · As of March 2026 Takes no side · from an earlier phase/);
  });

  it('shows one block where page and today have the same answer', () => {
    const text = said(country('NZ', TODAY));
    assert.match(text, /^Back New Zealand Copy as text As of March 2026 Takes no side/);
    assert.equal(text.split('As of March 2026').length, 2);
  });

  it('names the persons of the phase', () =>
    assert.match(
      said(country('NZ', '2019-09-04')),
      /Government: Nicolás Maduro · Opposition claimant: Juan Guaidó/,
    ));

  it('shows every statement, newest first', () => {
    const text = said(country('NZ', '2019-09-04'));
    const list = text.slice(text.indexOf('2 statements'));
    assert.ok(list.indexOf('Asked for talks.') < list.indexOf('Named Guaidó.'));
    assert.ok(list.indexOf('Asked for talks.') > 0);
  });

  it('says how many statements the filter leaves out', () => {
    const without = { ...KEEP_ALL.without, positions: ['neutral' as const] };
    assert.match(
      said(country('NZ', TODAY, { ...KEEP_ALL, without })),
      /1 statement .*Your filter leaves out 1 more statement\./,
    );
  });

  it('shows both sides where sources disagree', () => {
    const text = said(country('PE', '2019-09-04'));
    assert.match(text, /Recognises the government in Caracas · sources disagree/);
    assert.match(text, /Sources disagree\. Also recorded: Takes no side Offered to mediate\./);
  });

  it('says from when a carried position is', () =>
    assert.match(
      said(country('PE', TODAY)),
      /Nothing is recorded for the present phase, after Maduro’s capture\. Last recorded: March 2019\./,
    ));

  it('keeps statements that speak for most members apart, as notes', () => {
    const text = said(country('FJ', '2019-09-04'));
    assert.match(text, /No recorded position/);
    assert.match(text, /Statements that do not name this country .* 1 March 2019/);
  });

  it('tells a country nobody looked for from one without findings', () => {
    assert.match(said(country('BN', TODAY)), /No recorded position Searched, none found/);
    assert.match(said(country('FJ', TODAY)), /No recorded position Nothing has been found so far/);
  });

  it('lists the members of an organisation, and says where none is recorded', () => {
    assert.match(said(country('CLUB', TODAY)), /2 members Fiji New Zealand/);
    assert.doesNotMatch(said(country('NZ', TODAY)), /\d members/);
  });

  it('says that Venezuela is the subject', () =>
    assert.match(said(country('VE', TODAY)), /^Back Venezuela Venezuela is the subject/));

  it('has a permanent address', () =>
    assert.match(markup(country('NZ', TODAY)), /href="popup\.html#\/NZ"/));
});

describe('the countries on the page', () => {
  const page = (state: PageState) =>
    h(PageView, {
      page: state,
      shown: null,
      onShow: () => {},
      onOpen: () => {},
      onResume: () => {},
    });
  const answer = positionAt(corpus, 'NZ', '2019-09-04', KEEP_ALL);

  it('stand with their mentions and positions', () => {
    const countries = [{ code: 'NZ', mentions: 3, answer }];
    assert.equal(
      said(page({ kind: 'read', countries, dated: 'Positions on 4 September 2019', unmarked: 0 })),
      'On this page Positions on 4 September 2019 New Zealand 3 mentions Recognises the opposition claimant',
    );
  });

  it('are said to be none where none is named', () =>
    assert.match(
      said(page({ kind: 'read', countries: [], dated: '', unmarked: 0 })),
      /No country is named on this page\./,
    ));

  it('are announced once shown', () => {
    const countries = [{ code: 'NZ', mentions: 3, answer }];
    const read = { kind: 'read' as const, countries, dated: '', unmarked: 2 };
    const shown = { code: 'NZ', place: 2, of: 3 };
    const text = said(
      h(PageView, { page: read, shown, onShow: () => {}, onOpen: () => {}, onResume: () => {} }),
    );
    assert.match(text, /New Zealand: 2 of 3/);
    assert.match(text, /2 more mentions are not marked/);
  });

  for (const why of UNREADABLE)
    it(`are replaced by a plain sentence where the page cannot be read: ${why}`, () =>
      assert.match(said(page({ kind: 'unreadable', why })), /^On this page [A-Z].{20,}\.$/));
});

describe('a pause', () => {
  const view = (pause: Pause | null) => said(h(PauseView, { pause, onPause: () => {} }));

  it('is one click away, for an hour or until restart', () =>
    assert.equal(view(null), 'Everywhere Pause for an hour Pause until restart'));

  it('says how long it lasts, and ends by one click', () => {
    const until = new Date(2026, 10, 21, 21, 15).getTime();
    assert.equal(view({ until }), 'Paused everywhere until 21:15 Resume');
    assert.equal(view({ until: 'restart' }), 'Paused everywhere until the browser restarts Resume');
  });

  it('of one page ends there', () =>
    assert.match(
      said(
        h(PageView, {
          page: { kind: 'paused', here: true },
          shown: null,
          onShow: () => {},
          onOpen: () => {},
          onResume: () => {},
        }),
      ),
      /Paused on this page\. Resume/,
    ));
});

describe('what is read on the site', () => {
  const site = (given: Partial<SiteState> | null) =>
    h(SiteView, {
      site: given && { site: 'gazette.example', read: 'always', off: false, ...given },
      onOff: () => {},
      onAlways: () => {},
    });

  it('can be switched off, and on for good where it is not listed', () => {
    assert.equal(said(site({})), 'gazette.example Off on this site Settings');
    assert.equal(
      said(site({ read: 'click' })),
      'gazette.example Off on this site Always on this site Settings',
    );
  });

  it('shows how things stand', () => {
    assert.match(markup(site({ off: true })), /aria-pressed="true">Off on this site/);
    assert.match(markup(site({ read: 'added' })), /aria-pressed="true">Always on this site/);
  });

  it('is nothing where there is no site', () => assert.equal(said(site(null)), 'Settings'));
});
