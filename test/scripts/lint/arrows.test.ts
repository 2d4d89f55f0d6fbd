import assert from 'node:assert/strict';
import { ESLint } from 'eslint';
import { faultOfImport } from '../../../scripts/lint/arrows.js';
import { ROOT } from '../../../scripts/steps.ts';

describe('the arrows between rooms', () => {
  const allowed: [string, string][] = [
    ['popup/main.tsx', '../corpus/position.ts'],
    ['page/main.ts', '../detection/detect.ts'],
    ['page/card.ts', './pointer.ts'],
    ['platform/browser.ts', 'webextension-polyfill'],
    ['ui/flag.tsx', 'preact/hooks'],
  ];
  const refused: [string, string, RegExp][] = [
    ['corpus/position.ts', '../countries/codes.ts', /not on a floor below/],
    ['corpus/position.ts', '../popup/main.tsx', /not on a floor below/],
    ['page/main.ts', '../background/main.ts', /not on a floor below/],
    ['popup/main.tsx', '../options/main.tsx', /not on a floor below/],
    ['detection/detect.ts', '../corpus/model.ts', /never imports "corpus"/],
    ['ui/flag.tsx', '../platform/browser.ts', /never imports "platform"/],
    ['page/main.ts', 'webextension-polyfill', /only platform\/browser.ts may/],
    ['page/card.ts', 'preact', /only ui, popup, options, records, atlas, welcome, diagnostics may/],
    ['corpus/load.ts', 'node:fs', /no room under src may/],
    ['page/main.ts', '../../scripts/build.ts', /outside src/],
    ['cellar/wine.ts', '../corpus/model.ts', /name its floor/],
  ];
  for (const [file, specifier] of allowed)
    it(`lets ${file} import ${specifier}`, () =>
      assert.equal(faultOfImport(file, specifier), null));
  for (const [file, specifier, reason] of refused)
    it(`refuses ${specifier} in ${file}`, () =>
      assert.match(faultOfImport(file, specifier) ?? '', reason));

  it('are held by the linter', async () => {
    const eslint = new ESLint({
      cwd: ROOT,
      overrideConfigFile: 'scripts/lint/eslint.config.js',
      // Other rules ask for the types of the whole project, which take long to read.
      overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
      ruleFilter: ({ ruleId }) => ruleId === 'house/arrows',
    });
    const [result] = await eslint.lintText("import '../popup/main.tsx';\n", {
      filePath: 'src/corpus/model.ts',
    });
    assert.ok(result?.messages.some((message) => message.ruleId === 'house/arrows'));
  });
});
