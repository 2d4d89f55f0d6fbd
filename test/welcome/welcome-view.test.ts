import assert from 'node:assert/strict';
import { readManifest } from '../../scripts/build/manifest.ts';
import { permissionLabel } from '../../src/welcome/welcome-view.tsx';
import { englishWords } from '../support/words.ts';

describe('the permissions that the manifest asks for', () => {
  for (const id of [...readManifest().permissions, 'sites', 'others'])
    it(`are each explained: ${id}`, () => assert.ok(englishWords.t(permissionLabel(id))));
});
