import assert from 'node:assert/strict';
import fc from 'fast-check';
import { COUNTRY_CODES } from '../../src/countries/codes.ts';
import {
  frontCoded,
  frontDecoded,
  groupedCodes,
  ungroupedCodes,
} from '../../src/detection/front-coding.ts';

describe('front coding', () => {
  it('writes what terms share only once', () => {
    assert.equal(frontCoded(['Niger', 'Nigeria', 'Peru', 'Peruvian']), '!Niger<ia!Peru*vian');
  });

  it('gives back the terms it was given, in their order', () => {
    const term = fc.stringMatching(/^[a-zÀ-ÿа-я~|{} '-]{0,14}$/);
    fc.assert(
      fc.property(fc.array(term), term, (terms, before) => {
        assert.deepEqual(frontDecoded(frontCoded(terms, before), before), terms);
      }),
    );
  });

  it('refuses a term that holds one of its marks, and names it', () => {
    assert.throws(() => frontCoded(['G#7']), /"G#7" may hold none of/);
  });
});

describe('grouped codes', () => {
  it('write a first letter only once', () => {
    assert.equal(groupedCodes(['AD', 'AE', 'BB']), 'ADE BB');
  });

  it('give back the codes they were given, in their order', () => {
    const codes = [...COUNTRY_CODES].sort();
    assert.deepEqual(ungroupedCodes(groupedCodes(codes)), codes);
  });
});
