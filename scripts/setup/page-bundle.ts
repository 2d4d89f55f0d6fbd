import { readFile } from 'node:fs/promises';
import { build, type Plugin } from 'esbuild';
import { TARGETS } from '../build/bundles.ts';

/**
 * Bundles a script of a page of test/pages with the development builds of the frameworks it imports, which say in the
 * console whatever they do not find as they left it.
 * @param entry path of the script without its ending
 * @throws where there is no such script, or it has a fault
 */
export async function bundleForPage(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: Object.values(TARGETS),
    conditions: ['development'],
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    logLevel: 'warning',
    plugins: [svelte],
  });
  return outputFiles[0]?.text ?? '';
}

const svelte: Plugin = {
  name: 'svelte',
  setup(build) {
    build.onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const { compile } = await import('svelte/compiler');
      const source = await readFile(path, 'utf8');
      return { contents: compile(source, { filename: path, dev: true }).js.code };
    });
  },
};
