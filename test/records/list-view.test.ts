import '../support/extension.ts';
import assert from 'node:assert/strict';
import { h } from 'preact';
import type { Own } from '../../src/platform/own.ts';
import { ListView } from '../../src/records/list-view.tsx';
import { markup, said } from '../support/render.ts';
import { sourceFile } from '../support/statement.ts';

const list = (own: Partial<Own>) =>
  h(ListView, {
    own: { files: [], unread: [], ...own },
    linkTo: () => '#',
    onDelete() {},
    onDrop() {},
  });

describe('the list of own statements', () => {
  it('begins with the newest, and keeps those of one date as they stand', () => {
    const dated = { NO: '2019-05-01', SE: '2019-05-02', DK: '2019-05-01', FI: '2019-05-01' };
    const records = Object.entries(dated).map(([country, stated]) => ({ country, stated }));
    const shown = said(list({ files: [sourceFile({ id: 'own-1' }, ...records)] }));
    assert.deepEqual(shown.match(/Norway|Sweden|Denmark|Finland/g), [
      'Sweden',
      'Norway',
      'Denmark',
      'Finland',
    ]);
  });

  it('tells what cannot be read, and what is wrong with it', () => {
    const faults = Array.from({ length: 500 }, (_, record) => ({
      file: 'own-2',
      record,
      field: 'stated',
      wrong: 'is "soon"',
      allowed: 'a date',
    }));
    const view = list({ unread: [{ id: 'own-2', value: { form: 2 }, faults }] });
    assert.match(said(view), /cannot be read .*own-2 .*stated is "soon"; allowed is a date\./);
    assert.match(said(view), /Copy Delete$/);
    assert.match(markup(view), /aria-label="Delete: own-2"/);
    // A document with many faults is no wall of them.
    assert.equal(said(view).split('is "soon"').length - 1, 10);
  });
});
