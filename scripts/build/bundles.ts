import { existsSync } from 'node:fs';
import path from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { ROOT } from '../steps.ts';
import type { Edition } from './manifest.ts';

/** The script that runs in every page. */
const ON_PAGES = { page: 'src/page/main.ts' };

/** The other scripts of a package: name in the package and entry file under src. */
const ENTRIES = {
  background: 'src/background/main.ts',
  popup: 'src/popup/main.tsx',
  options: 'src/options/main.tsx',
  records: 'src/records/main.tsx',
  overlay: 'src/page/overlay-main.ts',
  article: 'src/page/article-main.ts',
  welcome: 'src/welcome/main.tsx',
  diagnostics: 'src/diagnostics/main.tsx',
};

/** Pages whose less urgent parts are files of their own, read when they are needed. */
const IN_PARTS = { atlas: 'src/atlas/main.tsx' };

/** The door to the browser for scripts that have to be light. */
const NATIVE = { 'webextension-polyfill': path.join(ROOT, 'src/platform/native.ts') };

/** The oldest browsers that scripts are built for. */
export const TARGETS: Record<Edition, string> = { chromium: 'chrome148', firefox: 'firefox153' };

/**
 * Bundles every script as one file, an IIFE, as content scripts cannot import. Reviewers read what is shipped, so nothing
 * is minified but the script for pages, which is read anew on every page and frame; it also does without the polyfill,
 * for which a door to the browser's own interface stands. The map alone comes in parts, so that it is seen early.
 * @param lexicon gives the packed lexicon that stands for the module `lexicon:<language>`
 * @returns paths of all files that went into a bundle, relative to the root
 */
export async function bundle(
  folder: string,
  edition: Edition,
  dev: boolean,
  lexicon: (language: string) => string,
): Promise<string[]> {
  const entries = Object.entries(ENTRIES).filter(([, file]) => existsSync(path.join(ROOT, file)));
  const shared: BuildOptions = {
    absWorkingDir: ROOT,
    outdir: folder,
    bundle: true,
    target: TARGETS[edition],
    define: { __DEV__: String(dev) },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    legalComments: 'inline',
    metafile: true,
    // Comments in bundles name files by their paths, which are to be the same wherever packages are installed.
    preserveSymlinks: true,
    logLevel: 'warning',
    plugins: [lexiconModules(lexicon)],
  };
  const onPages = await build({
    ...shared,
    entryPoints: ON_PAGES,
    format: 'iife',
    minify: true,
    alias: NATIVE,
  });
  const whole = await build({
    ...shared,
    entryPoints: Object.fromEntries(entries),
    format: 'iife',
  });
  const parts = await build({
    ...shared,
    entryPoints: IN_PARTS,
    alias: NATIVE,
    format: 'esm',
    splitting: true,
    chunkNames: 'parts/[name]-[hash]',
  });
  return [onPages, whole, parts].flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {}));
}

/** Answers imports of `lexicon:<language>`. */
export function lexiconModules(lexicon: (language: string) => string): Plugin {
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
