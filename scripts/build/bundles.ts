import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type BuildOptions, type OutputFile, type Plugin } from 'esbuild';
import { minify } from 'terser';
import { ROOT } from '../steps.ts';
import type { Edition } from './manifest.ts';

/** The script that runs in every page. */
const ON_PAGES = { page: 'src/page/main.ts' };

/** The other scripts of a package: name in the package and entry file under src. */
const ENTRIES = {
  background: 'src/background/main.ts',
  options: 'src/options/main.tsx',
  records: 'src/records/main.tsx',
  overlay: 'src/page/overlay-main.ts',
  article: 'src/page/article-main.ts',
  welcome: 'src/welcome/main.tsx',
  diagnostics: 'src/diagnostics/main.tsx',
};

/** Pages whose less urgent parts are files of their own, read when they are needed. */
const IN_PARTS = { atlas: 'src/atlas/main.tsx' };

/** Pages that begin by one light file. */
const LIGHT = { popup: 'src/popup/main.tsx' };

/**
 * What light pages import when they need it. Each is a file of its own and has all that it uses in it, so that a page
 * waits for one file only; it shares no state with the page.
 */
const APART = { search: 'src/countries/search.ts', said: 'src/popup/said.ts' };

/** The door to the browser for scripts that have to be light. */
const NATIVE = { 'webextension-polyfill': path.join(ROOT, 'src/platform/native.ts') };

/** The oldest browsers that scripts are built for. */
export const TARGETS: Record<Edition, string> = { chromium: 'chrome148', firefox: 'firefox153' };

/**
 * Bundles every script as one file, an IIFE, as content scripts cannot import. Reviewers read what is shipped, so nothing
 * is minified but the script for pages, which is read anew on every page and frame; it also does without the polyfill,
 * for which a door to the browser's own interface stands. Of the popup and the map, what is not seen at first comes later.
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
  const shared = {
    absWorkingDir: ROOT,
    outdir: folder,
    bundle: true,
    target: TARGETS[edition],
    // Both browsers know `\p{L}`, which is written as a longer call for browsers of which that is not certain.
    supported: { 'regexp-unicode-property-escapes': true },
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
  } satisfies BuildOptions;
  const onPages = await build({
    ...shared,
    entryPoints: ON_PAGES,
    format: 'iife',
    minify: true,
    write: false,
    alias: NATIVE,
  });
  await mkdir(folder, { recursive: true });
  await Promise.all(onPages.outputFiles.map(writeTight));
  const whole = await build({
    ...shared,
    entryPoints: Object.fromEntries(entries),
    format: 'iife',
  });
  const light = await build({
    ...shared,
    entryPoints: LIGHT,
    alias: NATIVE,
    format: 'iife',
    plugins: [...shared.plugins, apart()],
  });
  const later = await build({
    ...shared,
    entryPoints: APART,
    outdir: path.join(folder, 'parts'),
    alias: NATIVE,
    format: 'esm',
  });
  const parts = await build({
    ...shared,
    entryPoints: IN_PARTS,
    alias: NATIVE,
    format: 'esm',
    splitting: true,
    chunkNames: 'parts/[name]-[hash]',
  });
  return [onPages, whole, light, later, parts].flatMap(({ metafile }) =>
    Object.keys(metafile?.inputs ?? {}),
  );
}

/** Writes a minified script yet a little smaller: what is left to save is found by a second program. */
async function writeTight({ path: file, text }: OutputFile): Promise<void> {
  const { code = '' } = await minify(text, {
    // Comparisons as they are written are more alike than with the constant before, and so packed better.
    compress: { passes: 3, lhs_constants: false },
    format: { comments: 'some' },
  });
  await writeFile(file, code);
}

/** Leaves what light pages import late out of them. */
function apart(): Plugin {
  return {
    name: 'apart',
    setup(build) {
      build.onResolve({ filter: /^\./ }, ({ kind, path: to, resolveDir }) => {
        const file = path.relative(ROOT, path.resolve(resolveDir, to));
        const [name] = Object.entries(APART).find(([, other]) => other === file) ?? [];
        return name && kind === 'dynamic-import'
          ? { path: `./parts/${name}.js`, external: true }
          : undefined;
      });
    },
  };
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
