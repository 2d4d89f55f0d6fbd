import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as v from 'valibot';
import { loadCorpus } from '../../scripts/build/corpus.ts';
import { bibtexOf, cslOf, plainCitation } from '../../src/corpus/citation.ts';
import { OUTLET_KINDS, type Source } from '../../src/corpus/model.ts';
import { somePartialDate } from './arbitraries.ts';

const GAZETTE: Source = {
  id: 'gazette-2019-05-01',
  outlet: 'Smith & Sons {Gazette}',
  title: '50% of "them" talk',
  url: 'https://gazette.example/a_b?c=d&e=50%25#f',
  published: '2019-05-01',
  language: 'en',
  kind: 'newspaper',
  outletCountry: 'NZ',
  stateControlled: false,
};

/** Any text in one line, often with what TeX reads as signs. */
const line = fc
  .string({ unit: fc.oneof(fc.constantFrom(...'\\{}$&#_%~^" é'), fc.string({ maxLength: 2 })) })
  .map((text) => text.replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');

const someSource: fc.Arbitrary<Source> = fc.record({
  id: fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  outlet: line,
  title: fc.option(line),
  url: fc.tuple(fc.webUrl(), line).map(([url, rest]) => url + rest.replaceAll(' ', '')),
  published: fc.option(somePartialDate),
  language: fc.constantFrom('en', 'pt-BR'),
  kind: fc.constantFrom(...OUTLET_KINDS),
  outletCountry: fc.constant(null),
  stateControlled: fc.constant(null),
});

/** Reads BibTeX as the program does: a value in braces ends where as many have closed as opened, after a backslash too. */
function readBibtex(text: string): { key: string; fields: Record<string, string> }[] {
  return text.split(/^(?=@misc\{)/m).map((entry) => {
    const [head = '', key = ''] = /^@misc\{([^,]+),\n/.exec(entry) ?? [];
    const fields: Record<string, string> = {};
    let at = head.length;
    for (;;) {
      const [start = '', name = '', macro] =
        /^ {2}(\w+) = (?:([a-z]{3}),\n|\{)/.exec(entry.slice(at)) ?? [];
      if (!start) break;
      at += start.length;
      if (macro) {
        fields[name] = macro;
        continue;
      }
      const from = at;
      for (let depth = 1; depth > 0; at++) {
        if (at >= entry.length) throw new Error(`${name} never ends: ${entry}`);
        depth += entry[at] === '{' ? 1 : entry[at] === '}' ? -1 : 0;
      }
      fields[name] = entry.slice(from, at - 1);
      assert.equal(entry.slice(at, at + 2), ',\n');
      at += 2;
    }
    assert.equal(entry.slice(at).trim(), '}');
    return { key, fields };
  });
}

const TYPESET: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciitilde: '~',
  textasciicircum: '^',
};

/** What LaTeX sets for a value in double braces. It must hold no sign that LaTeX would act on. */
function typeset(value = ''): string {
  assert.match(value, /^\{.*\}$/s);
  const inside = value.slice(1, -1);
  assert.doesNotMatch(inside.replace(/\\(text\w+\{\}|[#$%&_])/g, ''), /[\\{}~^#$%&_]/);
  return inside.replace(
    /\\(?:(text\w+)\{\}|([#$%&_]))/g,
    (_, name: string | undefined, sign: string) => (name ? (TYPESET[name] ?? '?') : sign),
  );
}

/** What the schema of CSL-JSON, version 1.0, asks of items with the fields that are written. */
const CSL = v.array(
  v.strictObject({
    id: v.pipe(v.string(), v.nonEmpty()),
    type: v.picklist(['article-newspaper', 'broadcast', 'entry-encyclopedia', 'webpage']),
    title: v.exactOptional(v.string()),
    'container-title': v.string(),
    issued: v.exactOptional(
      v.strictObject({
        'date-parts': v.tuple([
          v.pipe(v.array(v.pipe(v.number(), v.integer())), v.minLength(1), v.maxLength(3)),
        ]),
      }),
    ),
    URL: v.string(),
    language: v.string(),
  }),
);

describe('the citation of a document', () => {
  it('is one line in plain words', () => {
    const write = (source: Source) => plainCitation(source, (date) => `<${date}>`, 'undated');
    assert.equal(
      write(GAZETTE),
      'Smith & Sons {Gazette}, “50% of "them" talk”, <2019-05-01>, https://gazette.example/a_b?c=d&e=50%25#f',
    );
    assert.equal(
      write({ ...GAZETTE, title: null, published: null }),
      'Smith & Sons {Gazette}, undated, https://gazette.example/a_b?c=d&e=50%25#f',
    );
  });

  it('is an entry of BibTeX, with the signs of TeX made harmless', () =>
    assert.equal(
      bibtexOf([GAZETTE]),
      `@misc{gazette-2019-05-01,
  author = {{Smith \\& Sons \\textbraceleft{}Gazette\\textbraceright{}}},
  title = {{50\\% of "them" talk}},
  year = {2019},
  month = may,
  day = {1},
  url = {https://gazette.example/a_b?c=d&e=50%25#f},
  language = {en},
}
`,
    ));

  it('in BibTeX has as much of the date as is known', () => {
    const fieldsOf = (published: string | null) =>
      readBibtex(bibtexOf([{ ...GAZETTE, published }]))[0]!.fields;
    const { year, month, day } = fieldsOf('2019-12');
    assert.deepEqual([year, month, day], ['2019', 'dec', undefined]);
    assert.equal(fieldsOf('2019').month, undefined);
    assert.equal(fieldsOf(null).year, undefined);
  });

  it('in BibTeX reads as what it was made of, whatever stands in it', () =>
    fc.assert(
      fc.property(fc.array(someSource, { minLength: 1, maxLength: 4 }), (sources) => {
        const read = readBibtex(bibtexOf(sources));
        assert.deepEqual(
          read.map(({ key, fields }) => ({
            key,
            outlet: typeset(fields.author),
            title: fields.title === undefined ? null : typeset(fields.title),
            url: fields.url?.replace(/%(5C|7B|7D)/gi, (code) => decodeURIComponent(code)),
          })),
          sources.map(({ id, outlet, title, url }) => ({
            key: id,
            outlet,
            title,
            url: url.replace(/%(5C|7B|7D)/gi, (code) => decodeURIComponent(code)),
          })),
        );
      }),
    ));

  it('in CSL-JSON has partial dates in parts, and leaves out what is not known', () => {
    const issued = (published: string | null) => cslOf([{ ...GAZETTE, published }])[0]!.issued;
    assert.deepEqual(issued('2019-05-01'), { 'date-parts': [[2019, 5, 1]] });
    assert.deepEqual(issued('2019-05'), { 'date-parts': [[2019, 5]] });
    assert.deepEqual(issued('2019'), { 'date-parts': [[2019]] });
    assert.equal(issued(null), undefined);
    assert.ok(!('title' in cslOf([{ ...GAZETTE, title: null }])[0]!));
  });

  it('in CSL-JSON is what the schema asks for, through the round as text too', () =>
    fc.assert(
      fc.property(fc.array(someSource), (sources) => {
        const items = cslOf(sources);
        assert.deepEqual(v.parse(CSL, JSON.parse(JSON.stringify(items))), items);
      }),
    ));

  it('can be written for every document of the corpus', () => {
    const sources = [...loadCorpus().sources.values()];
    assert.equal(readBibtex(bibtexOf(sources)).length, sources.length);
    assert.equal(v.parse(CSL, cslOf(sources)).length, sources.length);
  });
});
