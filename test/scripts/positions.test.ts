import assert from 'node:assert/strict';
import { UsageError } from '../../scripts/cli.ts';
import { positions } from '../../scripts/positions.ts';
import { timelineOf } from '../../scripts/timeline.ts';
import { command } from './commands.ts';

const TASS = ['--at', '2019-09-04', '--source', 'tass-2019-09-04'];

describe('npm run positions', () => {
  it('gives the 24 countries that one document answers for', () => {
    const [head, ...rows] = positions([...TASS, '--format', 'csv'])
      .trimEnd()
      .split('\n');
    assert.equal(head, 'country,name,position,stated,basis,certainty,source,contested,carried');
    const of = (position: string) =>
      rows.filter((row) => row.split(',')[2] === position).map((row) => row.slice(0, 2));
    assert.deepEqual(of('government'), 'BO BY CN CU IR NI RU SV SY TR'.split(' '));
    assert.deepEqual(of('opposition'), 'AR BR CA CL CO CR GT GY HN LC PA PE PY US'.split(' '));
    assert.equal(rows.length, 24);
    assert.ok(
      rows.includes('BR,Brazil,opposition,2019-01-23,derived,clear,tass-2019-09-04,false,false'),
    );
  });

  it('gives a row for each country asked, in the order asked, also where nothing is recorded', () => {
    const rows: unknown = JSON.parse(
      positions([...TASS, '--country', 'ru,MX', '--format', 'json']),
    );
    assert.deepEqual(rows, [
      {
        country: 'RU',
        name: 'Russia',
        position: 'government',
        stated: '2019-09-04',
        basis: 'stated',
        certainty: 'clear',
        source: 'tass-2019-09-04',
        contested: false,
        carried: false,
      },
      {
        country: 'MX',
        name: 'Mexico',
        position: 'none',
        stated: null,
        basis: null,
        certainty: null,
        source: null,
        contested: false,
        carried: false,
      },
    ]);
  });

  it('writes a table in columns by default', () => {
    const [head = '', row = ''] = positions([...TASS, '--country', 'RU']).split('\n');
    assert.equal(head.indexOf('position'), row.indexOf('government'));
  });

  for (const args of [
    ['--at', '2019-09'],
    ['--at', '2019-02-30'],
    ['--country', 'RU,XX'],
    ['--country', 'EU'],
    ['--source', 'nowhere'],
    ['--format', 'xml'],
    ['--on', '2019-09-04'],
    ['--at'],
  ])
    it(`refuses ${args.join(' ')} in one sentence`, () => {
      assert.throws(
        () => positions(args),
        (error) => error instanceof UsageError && /^[^\n]+\.$/.test(error.message),
      );
    });

  it('answers on standard output, and in one sentence with exit code 2 where it cannot', () => {
    assert.match(command('positions', ['--country', 'RU']).out, /^country +name/);
    const { code, out, err } = command('positions', ['--at', '2019']);
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /^--at is "2019"; [^\n]+\.\n$/);
  });
});

describe('npm run timeline', () => {
  it('tells the turns of Bolivia', () => {
    const rows = JSON.parse(timelineOf(['--country', 'BO', '--format', 'json'])) as {
      turn: string;
      from: string;
      position: string;
      contested: boolean;
    }[];
    const turns = rows.filter((row) => row.turn !== 'carried' && row.turn !== 'restated');
    assert.deepEqual(
      turns.map(({ from, position, contested }) => [from, position, contested]),
      [
        ['2019-01-10', 'government', false],
        ['2019-11-13', 'opposition', false],
        ['2020-11-11', 'government', false],
        ['2025-10-28', 'government', true],
        ['2026-01-03', 'disputes', false],
      ],
    );
  });

  it('quotes what csv must quote, one row a line', () => {
    const lines = timelineOf(['--country', 'SV', '--format', 'csv']).trimEnd().split('\n');
    for (const line of lines) assert.equal(line.split(',').length, 13);
  });

  for (const args of [[], ['--country', 'SV,BO'], ['--country', 'Salvador']])
    it(`refuses "${args.join(' ')}" in one sentence`, () => {
      assert.throws(
        () => timelineOf(args),
        (error) => error instanceof UsageError && /^[^\n]+\.$/.test(error.message),
      );
    });
});
