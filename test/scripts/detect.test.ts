import assert from 'node:assert/strict';
import { command } from './commands.ts';

const items = (...list: unknown[]): string => list.map((item) => JSON.stringify(item)).join('\n');

describe('npm run detect', () => {
  it('answers every item with its mentions', () => {
    const { out, code } = command(
      'detect',
      [],
      items(
        { id: 'a', lang: 'en', text: 'Rain in France.' },
        { id: 'b', lang: 'de', text: 'Regen in Frankreich.' },
        { id: 'c', lang: 'en', text: 'Rain.' },
      ),
    );
    assert.equal(code, 0);
    assert.deepEqual(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
      [
        { id: 'a', mentions: [{ start: 8, end: 14, iso2: 'FR', kind: 'name' }] },
        { id: 'b', mentions: [{ start: 9, end: 19, iso2: 'FR', kind: 'name' }] },
        { id: 'c', mentions: [] },
      ],
    );
  });

  it('explains which rule decided', () => {
    const { out } = command(
      'detect',
      ['--explain'],
      items({ id: 'a', lang: 'en', text: 'It snowed in Moscow.' }),
    );
    const { places } = JSON.parse(out) as {
      places: { surface: string; verdict: { rule: string } }[];
    };
    assert.deepEqual(
      places.map(({ surface, verdict }) => [surface, verdict.rule]),
      [['Moscow', 'place']],
    );
  });

  const FAULTS: readonly (readonly [string, RegExp])[] = [
    ['{', /^Line 2: not JSON/],
    ['[]', /^Line 2: "id" is to be a text/],
    [items({ id: 'b', lang: 'xx', text: '' }), /^Line 2: "lang" is "xx"; allowed are en, es, /],
    [items({ id: 'b', lang: 'en' }), /^Line 2: "text" is to be a text/],
  ];
  for (const [line, fault] of FAULTS)
    it(`names the line that cannot be read: ${line}`, () => {
      const { code, err } = command(
        'detect',
        [],
        `${items({ id: 'a', lang: 'en', text: '' })}\n${line}\n`,
      );
      assert.equal(code, 1);
      assert.match(err, fault);
    });

  it('refuses a flag it does not know', () => {
    const { code, err } = command('detect', ['--fast']);
    assert.equal(code, 2);
    assert.match(err, /--fast is no flag of this command; the flags are --explain\./);
  });
});

describe('npm run lookup', () => {
  it('answers every query with the best code and the next', () => {
    const { out } = command('lookup', [], 'Alemania\nxyzzy\nCongo\n');
    const [one, two, three] = out.trimEnd().split('\n') as [string, string, string];
    assert.match(one, /^Alemania\tDE\t/);
    assert.equal(two, 'xyzzy\t\t');
    assert.match(three, /^Congo\tC[DG]\tC[DG]/);
  });
});
