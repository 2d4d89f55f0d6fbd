import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../steps.ts';

export const EDITIONS = ['chromium', 'firefox'] as const;
export type Edition = (typeof EDITIONS)[number];

/** Fixes the id of the dev package in Chromium, so that tests know the addresses of its pages. It signs nothing. */
const DEV_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAu5lo0EOOSagBps/WLOdBx0FhrSMfhT1gt9XSXmTpI+vPLibAIADOTMAccGDfKB0q604Yt5+2SUvSjQSLSNwAW747nYQo4kksWkKZkTbeUn8PNciSG+ly38y9saxPfIgNPQglpVJN85B37/r4fyGZmvY/fYwN+x7HbWRCDq4XKAwvExL+L8dUzbIsM4uo80CUZrBOj4l0iABxCql7Sn/SWatmxSEksURQ4iiWjiVVDkprphQOxraTmBqbOOK6m6nkV1TdAgZuL4xfeOtVHPsvX7fvt0ZaRa3kBpgTaXumiTN+tOV68p6KG1pB4wklmsZqPxY2wwgtB75FomnvVH+Z3QIDAQAB';

/** Where the dev package's content script runs besides the news sites. */
const DEV_SITES = ['http://127.0.0.1/*', 'http://localhost/*'];

interface SourceManifest {
  readonly version: string;
  readonly minimum_chrome_version: string;
  readonly permissions: readonly string[];
  readonly background: { readonly service_worker: string; readonly scripts: readonly string[] };
  readonly content_scripts: readonly [{ readonly matches: readonly string[] }];
  readonly browser_specific_settings: { readonly gecko: { readonly id: string } };
}

export function readManifest(): SourceManifest {
  return JSON.parse(readFileSync(path.join(ROOT, 'manifest.json'), 'utf8')) as SourceManifest;
}

/**
 * The manifest of one edition. Both: host permissions for just the sites of the content script, so that tabs open at
 * installation are read too. Firefox: no worker beside the background script and no Chromium version. Chromium keeps the
 * Firefox settings and the script, without which `web-ext lint` refuses the package. With `dev`: the local sites too, and
 * in Chromium a fixed key.
 */
export function manifestFor(edition: Edition, dev: boolean): object {
  const { content_scripts, background, minimum_chrome_version, ...common } = readManifest();
  const [reading] = content_scripts;
  const matches = dev ? [...reading.matches, ...DEV_SITES] : reading.matches;
  const both = {
    ...common,
    host_permissions: matches,
    content_scripts: [{ ...reading, matches }],
  };
  if (edition === 'firefox') return { ...both, background: { scripts: background.scripts } };
  return { ...both, minimum_chrome_version, background, ...(dev && { key: DEV_KEY }) };
}

/** The id Chromium derives from the dev key: the first 32 hexadecimal digits of its SHA-256, written with a to p. */
export function chromiumDevId(): string {
  const digits = createHash('sha256')
    .update(Buffer.from(DEV_KEY, 'base64'))
    .digest('hex')
    .slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + parseInt(digit, 16))).join('');
}
