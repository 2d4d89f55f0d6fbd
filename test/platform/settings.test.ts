import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {
  DEFAULTS,
  parseSection,
  parseSettings,
  SECTIONS,
  storedForm,
  storedSection,
} from '../../src/platform/settings.ts';
import { formOf } from '../../src/platform/settings-forms.ts';
import { bytesOf, itemsOf, valueOf } from '../../src/platform/storage-items.ts';
import { someSettings } from './arbitrary-settings.ts';

const FORMS = path.join(import.meta.dirname, 'settings-forms');
const forms = readdirSync(FORMS).map((file) => ({
  file,
  ...(JSON.parse(readFileSync(path.join(FORMS, file), 'utf8')) as Record<
    'stored' | 'settings',
    Record<string, unknown>
  >),
}));

/** What a browser gives back of what it stored. */
const throughJson = (value: unknown) => JSON.parse(JSON.stringify(value)) as never;

describe('settings of every form', () => {
  for (const { file, stored, settings } of forms)
    it(`${file} are read without loss`, () => {
      const read = parseSettings(stored);
      assert.deepEqual(read.faults, []);
      assert.deepEqual(read.settings, { ...DEFAULTS, ...settings });
    });

  it('have a fixture each', () => {
    const newest = Math.max(...SECTIONS.map(formOf));
    const expected = Array.from({ length: newest }, (_, n) => `${n + 1}.json`);
    assert.deepEqual(
      forms.map(({ file }) => file),
      expected,
    );
  });
});

describe('settings', () => {
  it('come out of storage as they went in, whatever is chosen, in items that browsers take', () =>
    fc.assert(
      fc.property(someSettings, (settings) => {
        const items = Object.entries(storedForm(settings)).flatMap(([section, value]) =>
          Object.entries(itemsOf(section, value as never)),
        );
        for (const [key, value] of items) assert.ok(bytesOf(value) + key.length <= 8192);
        const found: Record<string, unknown> = throughJson(Object.fromEntries(items));
        const stored = SECTIONS.map((section) => [section, valueOf(section, found)]);
        assert.deepEqual(parseSettings(Object.fromEntries(stored) as never), {
          settings,
          faults: [],
        });
      }),
      { numRuns: 60 },
    ));

  it('are stored only where they differ from the defaults', () => {
    assert.deepEqual(storedForm(DEFAULTS), {});
    assert.deepEqual(storedForm({ ...DEFAULTS, sites: { off: ['gazette.example'] } }), {
      sites: { off: ['gazette.example'] },
    });
  });

  it('of a newer version are reported as such, and the rest of the settings stands', () => {
    const value = { form: 99, without: { moods: ['grim'] } };
    const { settings, faults } = parseSettings({ filter: value, sites: { off: ['a.example'] } });
    assert.deepEqual(settings, { ...DEFAULTS, sites: { off: ['a.example'] } });
    assert.deepEqual(
      faults.map(({ section, newer, value: kept }) => ({ section, newer, kept })),
      [{ section: 'filter', newer: true, kept: value }],
    );
  });

  it('that a newer version added beside ours stay when ours change', () => {
    const stored = { form: 2, without: { positions: ['neutral'], moods: ['grim'] }, shade: 3 };
    const read = parseSection('filter', stored);
    assert.ok(!read.fault);
    assert.deepEqual(storedSection('filter', DEFAULTS.filter, read.unknown), {
      form: 2,
      without: { moods: ['grim'] },
      shade: 3,
    });
  });

  for (const [what, section, value, reason] of [
    ['no object', 'marks', 'loud', 'expected an object'],
    ['an unknown word', 'marks', { style: 'loud' }, /^style: expected .*"tint".*found "loud"$/],
    ['a date that is none', 'filter', { from: '2019-02-30' }, /^from: .*a date such as/],
    ['a flag that never was one', 'filter', { without: { stateControlled: 'yes' } }, /controls/],
  ] as const)
    it(`that hold ${what} are reported with the reason`, () => {
      const { settings, faults } = parseSettings({ [section]: value });
      assert.deepEqual(settings, DEFAULTS);
      assert.equal(faults.length, 1);
      assert.deepEqual(faults[0]?.value, value);
      if (typeof reason === 'string') assert.equal(faults[0]?.reason, reason);
      else assert.match(faults[0]?.reason ?? '', reason);
    });
});

describe('what is too much for one item', () => {
  const sources = Array.from({ length: 900 }, (_, n) => `gazette-2019-05-01-${n}`);
  const items = itemsOf('filter', { form: 2, without: { sources, positions: ['neutral'] } });

  it('is stored in several', () =>
    assert.deepEqual(Object.keys(items).slice(0, 2), ['filter', 'filter.2']));

  it('can be read although a part has not come yet', () => {
    const rest = Object.fromEntries(Object.entries(items).filter(([key]) => key !== 'filter.2'));
    const { settings, faults } = parseSettings({ filter: valueOf('filter', rest) });
    assert.deepEqual(faults, []);
    assert.deepEqual(settings.filter.without.positions, ['neutral']);
    assert.ok(settings.filter.without.sources.length > 500);
  });

  it('is not mixed with items of other names', () =>
    assert.equal(valueOf('filter', { 'filter.x': [], filters: [], 'own.filter': [] }), undefined));
});
