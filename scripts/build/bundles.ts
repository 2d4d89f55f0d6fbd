import { existsSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { ROOT } from '../steps.ts';
import type { Edition } from './manifest.ts';

/** The scripts of a package: name in the package and entry file under src. */
const ENTRIES = {
  page: 'src/page/main.ts',
  background: 'src/background/main.ts',
  popup: 'src/popup/main.tsx',
  options: 'src/options/main.tsx',
  atlas: 'src/atlas/main.tsx',
};

const TARGETS: Record<Edition, string> = { chromium: 'chrome148', firefox: 'firefox153' };

/**
 * Bundles every script as one readable file. Content scripts cannot import, and reviewers read what is shipped:
 * one IIFE each, never minified.
 * @param lexicon gives the packed lexicon that stands for the module `lexicon:<language>`
 */
export async function bundle(
  folder: string,
  edition: Edition,
  dev: boolean,
  lexicon: (language: string) => string,
): Promise<void> {
  const entries = Object.entries(ENTRIES).filter(([, file]) => existsSync(path.join(ROOT, file)));
  await build({
    absWorkingDir: ROOT,
    entryPoints: Object.fromEntries(entries),
    outdir: folder,
    bundle: true,
    format: 'iife',
    target: TARGETS[edition],
    define: { __DEV__: String(dev) },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    legalComments: 'inline',
    logLevel: 'warning',
    plugins: [lexiconModules(lexicon)],
  });
}

function lexiconModules(lexicon: (language: string) => string): Plugin {
  return {
    name: 'lexicon',
    setup(build) {
      build.onResolve({ filter: /^lexicon:/ }, ({ path }) => ({ path, namespace: 'lexicon' }));
      build.onLoad({ filter: /./, namespace: 'lexicon' }, ({ path }) => ({
        contents: lexicon(path.slice('lexicon:'.length)),
        loader: 'text',
      }));
    },
  };
}
