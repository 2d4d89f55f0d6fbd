import assert from 'node:assert/strict';
import { checkNames } from '../../src/countries/names.ts';
import { checkContext } from '../../src/detection/context.ts';

describe('a file of a language is refused', () => {
  const REFUSED: readonly [what: string, file: unknown, says: string][] = [
    ['without its language', {}, 'nl.json: language: is missing.'],
    [
      'with a field that is not known',
      { language: 'nl', tounge: '' },
      'nl.json: tounge: is no field of such a file.',
    ],
    [
      'with a value that is not allowed',
      { language: 'nl', rivals: { team: { otherwise: 'perhaps' } } },
      'nl.json: rivals.team.otherwise: expected ("mention" | "doubt" | "nothing"), found "perhaps".',
    ],
    [
      'with a list that is not written as text',
      { language: 'nl', acting: ['zegt'] },
      'nl.json: acting: expected string, found Array.',
    ],
    ['where it is no object', 'nl', 'nl.json: the file: expected Object, found "nl".'],
  ];
  for (const [what, file, message] of REFUSED)
    it(what, () => assert.throws(() => checkContext('nl.json', file), { message }));

  it('alike where it holds names', () =>
    assert.throws(() => checkNames('en.json', { language: 'en' }, []), {
      message: 'en.json: case: is missing.',
    }));
});
