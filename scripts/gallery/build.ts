import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { assets } from '../build/assets.ts';
import { TARGETS } from '../build/bundles.ts';
import { interfaceLanguages, messagesOf } from '../build/locales.ts';
import { ROOT } from '../steps.ts';

const FOLDER = path.join(ROOT, 'dist', 'gallery');

const PAGE = `<!doctype html>
<html>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Gallery</title>
    <link rel="stylesheet" href="tokens.css" />
    <link rel="stylesheet" href="base.css" />
    <link rel="stylesheet" href="gallery.css" />
    <script src="data.js" defer></script>
    <script src="gallery.js" defer></script>
  </head>
  <body></body>
</html>
`;

const STYLE = `body { margin: 0; padding: calc(4 * var(--space)); }
nav p { display: flex; flex-wrap: wrap; gap: calc(3 * var(--space)); margin: var(--space) 0; }
main { display: flex; flex-wrap: wrap; gap: calc(6 * var(--space)); align-items: flex-start; }
iframe { display: block; border: var(--hairline) solid var(--line); background: var(--ground); }
`;

/** What fills a window in the extension takes the height it needs here. */
const SPECIMEN_STYLE = `html, body { block-size: auto !important; min-block-size: 0; overflow: hidden auto; }
.start, .country { position: static !important; overflow: visible !important; }
`;

/** Themes follow the system in the extension; in the gallery an attribute of the root element chooses them. */
const chosenTheme = (css: string): string =>
  css
    .replaceAll('@media (prefers-color-scheme:dark){:root{', ':root[data-theme="dark"]{&{')
    .replaceAll('@media (prefers-color-scheme:dark){', ':root[data-theme="dark"]{');

/**
 * Writes the gallery to dist/gallery: one page with every component in every state, for a language and a theme at a
 * time. It needs no extension and no server.
 * @returns its address; `?language=ar&theme=dark` chooses
 */
export async function buildGallery(): Promise<string> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const files = assets();
  const write = (name: string, content: string) => writeFileSync(path.join(FOLDER, name), content);
  for (const { file, content } of files)
    if (file.endsWith('.css')) write(file, chosenTheme(String(content)));
  write('gallery.css', STYLE);
  write('specimen.css', SPECIMEN_STYLE);
  write(
    'data.js',
    data((name) => String(files.find(({ file }) => file === name)?.content)),
  );
  write('index.html', PAGE);
  await build({
    absWorkingDir: ROOT,
    entryPoints: { gallery: 'scripts/gallery/main.tsx' },
    outdir: FOLDER,
    bundle: true,
    format: 'iife',
    target: Object.values(TARGETS),
    define: { __DEV__: 'true' },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    logLevel: 'warning',
  });
  return `file://${path.join(FOLDER, 'index.html')}`;
}

function data(packed: (file: string) => string): string {
  const languages = interfaceLanguages().map((name) => [name, messagesOf(name)] as const);
  const messages = JSON.stringify(Object.fromEntries(languages));
  return `globalThis.galleryData = {
corpus: ${packed('corpus.json')},
flags: ${packed('flags.json')},
languages: ${messages},
};
`;
}
