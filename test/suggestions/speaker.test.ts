import assert from 'node:assert/strict';
import { speakerIn } from '../../src/suggestions/speaker.ts';
import { TONGUES } from '../../src/suggestions/tongues.ts';

describe('who speaks in a sentence', () => {
  const named = (language: string, sentence: string) => {
    const tongue = TONGUES[language];
    assert.ok(tongue);
    return speakerIn(sentence, tongue);
  };

  it('is an official named by office and name', () => {
    assert.equal(
      named('en', 'Brunei backed Maduro, Foreign Minister Ana Berg said.'),
      'Ana Berg, Foreign Minister',
    );
    assert.equal(
      named('es', 'Lo dijo el canciller Pedro Ruiz Soler en Lima.'),
      'Pedro Ruiz Soler, canciller',
    );
  });

  it('is nobody where no official is named, and never a claimant', () => {
    assert.equal(named('en', 'Brunei backed President Nicolás Maduro.'), '');
    assert.equal(named('en', 'A minister said so.'), '');
  });
});
