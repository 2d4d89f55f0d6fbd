import { build } from 'esbuild';
import type { Language } from '../../src/countries/kinds.ts';
import { ROOT } from '../steps.ts';
import { lexiconModules, TARGETS } from './bundles.ts';
import { buildLexicon } from './lexicons.ts';

/**
 * Bundles a script that uses rooms of the content script inside an ordinary page, without the extension, for tests and
 * benchmarks. There is no browser interface in it.
 * @param entry path below the root
 */
export async function bundleInside(entry: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: Object.values(TARGETS),
    define: { __DEV__: 'false' },
    logLevel: 'warning',
    plugins: [
      {
        name: 'no browser',
        setup(build) {
          build.onResolve({ filter: /^webextension-polyfill$/ }, ({ path }) => ({
            path,
            namespace: 'none',
          }));
          build.onLoad({ filter: /./, namespace: 'none' }, () => ({
            contents: 'export default {}',
          }));
        },
      },
      lexiconModules((language) => buildLexicon(language as Language)),
    ],
  });
  return outputFiles[0]?.text ?? '';
}
