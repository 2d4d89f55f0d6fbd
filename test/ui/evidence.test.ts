import assert from 'node:assert/strict';
import { h } from 'preact';
import type { SourceFile, SourceRecord } from '../../src/corpus/corpus.ts';
import type { Statement } from '../../src/corpus/model.ts';
import { Evidence } from '../../src/ui/evidence.tsx';
import { markup, said } from '../support/render.ts';
import { smallCorpus, sourceFile } from '../support/statement.ts';

function statement(record: Partial<SourceRecord>, source: Partial<SourceFile> = {}): Statement {
  const corpus = smallCorpus([sourceFile(source, { country: 'NZ', ...record })]);
  return corpus.statements[0]!;
}
const view = (...given: Parameters<typeof statement>) =>
  h(Evidence, { statement: statement(...given) });

describe('the evidence of a statement', () => {
  it('says what was stated, by whom, how it is known and what was called for', () => {
    const text = said(
      view({ speaker: 'Prime Minister', quote: 'let them talk', calls: ['dialogue', 'elections'] }),
    );
    for (const part of [
      'Asked both sides to talk.',
      '“let them talk”',
      'Speaker Prime Minister',
      'How we know Its own statement · Clear evidence',
      'Called for dialogue and elections',
    ])
      assert.ok(text.includes(part), `${part} in: ${text}`);
  });

  it('links the title to the exact page', () =>
    assert.match(
      markup(view({})),
      /href="https:\/\/gazette\.example\/2019\/05\/01\/talks"[^>]*>(<[^>]+>)*Talks urged/,
    ));

  it('links the outlet where the title is not known', () =>
    assert.match(
      markup(view({}, { title: null })),
      /href="https:\/\/gazette\.example[^>]*>(<[^>]+>)*The Gazette/,
    ));

  it('names the outlet, its kind, country, date and language', () => {
    assert.match(said(view({})), /The Gazette · 1 May 2019 · Newspaper, New Zealand Cite/);
    assert.match(said(view({}, { published: null, language: 'fr' })), /undated .*in French/);
    assert.match(said(view({}, { outletCountry: null })), /· Newspaper Cite/);
  });

  it('marks outlets that a state controls, and only these', () => {
    assert.match(said(view({}, { stateControlled: true })), /State-controlled/);
    assert.doesNotMatch(said(view({}, { stateControlled: null })), /State-controlled/);
  });

  it('keeps English summaries English in other interface languages', () =>
    assert.match(markup(view({})), /<p lang="en" dir="ltr">Asked/));

  it('names the organisation whose statement speaks for the country', () => {
    const corpus = smallCorpus(
      [sourceFile({}, { organisation: 'CLUB', binds: 'members' })],
      [{ id: 'CLUB', name: 'The Club', members: [{ country: 'NZ', from: null, to: null }] }],
    );
    const derived = corpus.bySubject.get('NZ')![0]!;
    assert.match(said(h(Evidence, { statement: derived })), /Follows from a statement of CLUB/);
  });
});
