import assert from 'node:assert/strict';
import edtf from 'edtf';
import fc from 'fast-check';
import {
  dayBefore,
  daysFrom,
  firstDay,
  isDay,
  isPartialDate,
  lastDay,
} from '../../src/corpus/partial-date.ts';

const number = (min: number, max: number, digits: number) =>
  fc.integer({ min, max }).map((n) => String(n).padStart(digits, '0'));

const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);

const realDate = fc
  .tuple(
    fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true }),
    fc.constantFrom(4, 7, 10),
  )
  .map(([date, length]) => date.toISOString().slice(0, length));

describe('partial dates', () => {
  it('stand for the interval that EDTF gives them', () => {
    fc.assert(
      fc.property(realDate, (text) => {
        const { min, max } = edtf(text);
        assert.deepEqual([firstDay(text), lastDay(text)], [dayOf(min), dayOf(max)]);
      }),
    );
  });

  it('are those of the calendar and no others', () => {
    const shaped = fc
      .tuple(number(1000, 2999, 4), number(0, 14, 2), number(0, 33, 2), fc.constantFrom(4, 7, 10))
      .map(([year, month, day, length]) => `${year}-${month}-${day}`.slice(0, length));
    fc.assert(
      fc.property(shaped, (text) => {
        const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
        const date = new Date(Date.UTC(year, month - 1, day));
        const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
        assert.equal(isPartialDate(text), real, text);
        assert.equal(isDay(text), real && text.length === 10, text);
      }),
    );
  });

  for (const text of [
    '',
    '19',
    '2019-',
    '2019-1',
    '2019-02-29',
    '2019-01-1',
    '2019-01-01T00:00',
    ' 2019',
  ])
    it(`refuse "${text}"`, () => assert.equal(isPartialDate(text), false));

  it('know leap years', () => {
    assert.deepEqual(['2020-02', '2100-02', '2000-02'].map(lastDay), [
      '2020-02-29',
      '2100-02-28',
      '2000-02-29',
    ]);
  });

  it('count days over months and years', () => {
    assert.equal(daysFrom('2019-12-31', '2020-03-01'), 61);
    assert.equal(daysFrom('2019-01-23', '2019-01-10'), -13);
    assert.equal(dayBefore('2020-03-01'), '2020-02-29');
  });
});
