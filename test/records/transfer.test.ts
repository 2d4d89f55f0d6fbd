import '../support/extension.ts';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { SourceFile } from '../../src/corpus/corpus.ts';
import { sentenceOf } from '../../src/corpus/check.ts';
import { knownIn } from '../../src/platform/known.ts';
import { DEFAULTS, type Settings } from '../../src/platform/settings.ts';
import { planOf } from '../../src/records/plan-of.ts';
import {
  everythingAsJson,
  planImport,
  sourcesAsJson,
  type Belongings,
  type Plan,
} from '../../src/records/transfer.ts';
import { someFilter, someParts } from '../corpus/arbitraries.ts';
import { sourceFile } from '../support/statement.ts';

const KNOWN = knownIn({
  organisations: ['EU', 'LIMA'].map((id) => ({ id })),
});
const NOTHING: Belongings = { own: {}, settings: DEFAULTS, bundled: {} };
const SWEDEN = sourceFile({ id: 'gazette-1' }, { country: 'SE' });

const plan = (value: unknown, has: Belongings = NOTHING): Plan =>
  planImport([{ name: 'mine.json', text: JSON.stringify(value) }], has, KNOWN);
const ids = (files: readonly SourceFile[]) => files.map(({ id }) => id);
const faults = ({ faults }: Plan) => faults.map(sentenceOf);

/** What a reader has after a plan was carried out. */
function after({ added, replaced, instead, settings }: Plan, has: Belongings): Belongings {
  const files = [...added, ...replaced, ...instead];
  return {
    ...has,
    own: { ...has.own, ...Object.fromEntries(files.map((file) => [file.id, file])) },
    settings: settings ?? has.settings,
  };
}

const someSettings: fc.Arbitrary<Settings> = fc
  .tuple(someFilter, fc.boolean(), fc.constantFrom('both' as const, 'tint' as const))
  .map(([filter, none, style]) => ({
    ...structuredClone(DEFAULTS),
    filter: {
      ...structuredClone(DEFAULTS.filter),
      ...structuredClone(filter),
    } as Settings['filter'],
    marks: { ...structuredClone(DEFAULTS.marks), none, style },
  }));

/** Records as they can be stored: none of Venezuela. */
const someOwn = someParts.map(({ files }) =>
  files.map((file) => ({
    ...file,
    records: file.records.filter(
      ({ country, binds }) =>
        country !== 'VE' && !(typeof binds === 'object' && binds.except.includes('VE')),
    ),
  })),
);

describe('files to import', () => {
  it('may be one source, a list of sources, or several files', () => {
    assert.deepEqual(ids(plan(SWEDEN).added), ['gazette-1']);
    const norway = { ...SWEDEN, id: 'gazette-2' };
    assert.deepEqual(ids(plan([SWEDEN, norway]).added), ['gazette-1', 'gazette-2']);
    const files = [SWEDEN, norway].map((file, place) => ({
      name: `${place}.json`,
      text: `\ufeff${JSON.stringify(file)}`,
    }));
    assert.deepEqual(ids(planImport(files, NOTHING, KNOWN).added), ['gazette-1', 'gazette-2']);
  });

  it('replace what has the same id, and leave alone what is just the same', () => {
    const other = { ...SWEDEN, title: 'Talks refused' };
    const own = { ...NOTHING, own: { 'gazette-1': SWEDEN } };
    assert.deepEqual(ids(plan(other, own).replaced), ['gazette-1']);
    assert.equal(plan(SWEDEN, own).unchanged, 1);
    const bundled = { ...NOTHING, bundled: { 'gazette-1': SWEDEN } };
    assert.deepEqual(ids(plan(other, bundled).instead), ['gazette-1']);
    assert.equal(plan(SWEDEN, bundled).unchanged, 1);
  });

  it('replace what is stored under the same id and cannot be read', () => {
    const own = { ...NOTHING, own: { 'gazette-1': { form: 2 } } };
    assert.deepEqual(ids(plan(SWEDEN, own).replaced), ['gazette-1']);
  });

  it('are new under the name of what every object has', () => {
    const found = plan({ ...SWEDEN, id: 'constructor' });
    assert.deepEqual([ids(found.added), ids(found.replaced)], [['constructor'], []]);
  });

  it('are refused with file, record and field of every fault', () => {
    const faulty = sourceFile({ id: 'gazette-3', url: 'javascript:alert(1)' }, { country: 'SE' });
    const second = {
      ...SWEDEN,
      records: [...SWEDEN.records, { ...SWEDEN.records[0], stated: '1' }],
    };
    const found = plan([faulty, second]);
    assert.deepEqual(faults(found), [
      'mine.json, gazette-3, url is "javascript:alert(1)"; allowed is an address that begins with http:// or https://.',
      'mine.json, gazette-1, record 2, stated is "1"; allowed is a date of the calendar such as 2019, 2019-03 or 2019-03-07.',
    ]);
  });

  for (const url of [
    'data:text/html,<p>',
    'https://tass.com@example.org/',
    'https://:tass.com@example.org/',
    'ftp://example.org/',
    'https://',
    'http://exa mple.org',
    '//example.org',
  ])
    it(`may not lead to ${url}`, () =>
      assert.match(faults(plan({ ...SWEDEN, url })).join(), /url is/));

  it('are refused in a sentence where they are no JSON, or JSON of another kind', () => {
    const text = (content: string) =>
      faults(planImport([{ name: 'a.json', text: content }], NOTHING, KNOWN)).join();
    for (const content of ['', '{', 'null', '7', '"a"', '{}', '[1]', '{"whereTheyStand":9}'])
      assert.match(text(content), /a\.json.* (is|cannot).*; allowed is /, content);
    assert.match(text('['.repeat(1_000_000)), /cannot be read/);
  });

  for (const [text, fault] of [
    [' \r\n', 'a.json is empty'],
    [[SWEDEN, 7, [SWEDEN]], 'a.json, 3 is .{"id":"gazette-1".*; allowed is an object'],
    ['{"whereTheyStand":1,"source":[]}', 'a.json, source is no field; allowed is sources and'],
    ['{"id":"a","id":"b"}', 'a.json, id stands twice'],
    [
      '[{"records":[{},{"stated" :1,"st\\u0061ted":2}]}]',
      'a.json, 1, record 2, stated stands twice',
    ],
    ['{"whereTheyStand":1,"settings":{"marks":{"a":1,"a":1}}}', 'settings.marks.a stands twice'],
    [{ ...SWEDEN, outlet: ['{"a":1,"a":2}'] }, 'a.json, outlet is'],
    [{ ...SWEDEN, title: '\ud83d' }, 'a.json, title is "\\\\ud83d"'],
    [{ ...SWEDEN, title: 'One\u2028two' }, 'a.json, title is'],
    ['{"stateControlled":1e999}', 'a.json, stateControlled is Infinity'],
    [
      `{"title":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
      'a.json, title.0.0 is nested too deep',
    ],
    [`{"whereTheyStand":${'['.repeat(200_000)}${']'.repeat(200_000)}}`, 'is nested too deep'],
    [`{"title":"${'\\"'.repeat(2_000_000)}"}`, 'a.json, title is'],
  ] as const)
    it(`are refused where ${fault.slice(0, 60)}`, () => {
      const name = 'a.json';
      const file = { name, text: typeof text === 'string' ? text : JSON.stringify(text) };
      assert.match(faults(planImport([file], NOTHING, KNOWN)).join(' '), new RegExp(fault));
    });

  it('are read in UTF-8 and UTF-16, and refused where they are no text', async () => {
    const text = JSON.stringify({ ...SWEDEN, title: 'Samtal krävs' }, null, 2).replace(
      /\n/g,
      '\r\n',
    );
    const marked = Buffer.from(`\ufeff${text}`, 'utf16le');
    const look = async (bytes: string | Buffer<ArrayBuffer>) => {
      const planned = await planOf([new File([bytes], 'a.json')], NOTHING, KNOWN);
      assert.ok(planned !== 'too large');
      return planned.added[0]?.title ?? faults(planned).join();
    };
    for (const sound of [text, `\ufeff${text}`, marked, Buffer.from(marked).swap16()])
      assert.equal(await look(sound), 'Samtal krävs');
    for (const odd of [Buffer.from(text, 'latin1'), Buffer.from(text, 'utf16le'), '\0'])
      assert.match(await look(odd), /a\.json cannot be read, or is no text in UTF-8 or UTF-16/);
  });

  it('with endless faults or lists are left before the end', () => {
    const many = plan(Array.from({ length: 500_000 }, () => 0));
    assert.ok(many.faults.length <= 100);
    const long = plan({ ...SWEDEN, records: Array.from({ length: 500_000 }, () => 0) });
    assert.match(faults(long).join(), /holds a list of 500000 items/);
  });

  it('may not hold an id twice', () =>
    assert.match(faults(plan([SWEDEN, SWEDEN])).join(), /"gazette-1", which stands twice/));

  it('replace the settings as a whole, and not by ones that cannot be read', () => {
    const settings = { marks: { style: 'tint' } };
    const made = plan({ whereTheyStand: 1, sources: [], settings });
    assert.equal(made.settings?.marks.style, 'tint');
    assert.deepEqual(made.sections, ['marks']);
    for (const bad of [{ marks: { style: 'loud' } }, { other: {} }, 7])
      assert.match(
        faults(plan({ whereTheyStand: 1, sources: [], settings: bad })).join(),
        /settings/,
      );
  });

  it('of everything exported give the same state again', () =>
    fc.assert(
      fc.property(someOwn, someSettings, (made, settings) => {
        const files = JSON.parse(JSON.stringify(made)) as SourceFile[];
        const has = { ...NOTHING, own: Object.fromEntries(files.map((f) => [f.id, f])), settings };
        const text = everythingAsJson(files, settings);
        const planned = planImport([{ name: 'all.json', text }], NOTHING, KNOWN);
        assert.deepEqual(faults(planned), []);
        assert.deepEqual(after(planned, NOTHING), has);
        // A second time there is nothing left to do.
        const again = planImport([{ name: 'all.json', text }], has, KNOWN);
        assert.deepEqual([again.added, again.replaced, again.sections], [[], [], []]);
        const own = planImport([{ name: 'own.json', text: sourcesAsJson(files) }], NOTHING, KNOWN);
        assert.deepEqual(after(own, NOTHING).own, has.own);
      }),
      { numRuns: 30 },
    ));
});
