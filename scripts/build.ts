/** `npm run build [-- --dev]`: writes the packages to dist/. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../src/countries/kinds.ts';
import { assets } from './build/assets.ts';
import { bundle } from './build/bundles.ts';
import { buildLexicon } from './build/lexicons.ts';
import { noticesOf } from './build/notices.ts';
import { EDITIONS, manifestFor, type Edition } from './build/manifest.ts';
import { readFlags, run } from './cli.ts';
import { ROOT } from './steps.ts';

export function packageFolder(edition: Edition, dev: boolean): string {
  return path.join(ROOT, 'dist', dev ? `${edition}-dev` : edition);
}

/** Writes dist/chromium and dist/firefox, or with `dev` dist/chromium-dev and dist/firefox-dev. */
export async function buildPackages(dev: boolean): Promise<void> {
  const files = assets();
  for (const edition of EDITIONS) {
    const folder = packageFolder(edition, dev);
    rmSync(folder, { recursive: true, force: true });
    const manifest = JSON.stringify(manifestFor(edition, dev), null, 2);
    for (const { file, content } of [...files, { file: 'manifest.json', content: manifest }]) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), content);
    }
    const inputs = await bundle(folder, edition, dev, (language) =>
      buildLexicon(language as Language),
    );
    writeFileSync(path.join(folder, 'notices.txt'), noticesOf(inputs));
  }
}

if (process.argv[1] === import.meta.filename)
  await run(async () => {
    const { dev } = readFlags({ dev: { help: 'build for tests on local pages' } });
    await buildPackages(dev ?? false);
  });
