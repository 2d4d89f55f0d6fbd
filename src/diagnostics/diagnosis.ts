import type { Corpus } from '../corpus/corpus.ts';
import { browser } from '../platform/browser.ts';
import { readPageFaults } from '../platform/faults.ts';
import { readLastPage } from '../platform/last-page.ts';
import { loadPacked, withOwnStatements } from '../platform/packaged.ts';
import { readPause } from '../platform/pause.ts';
import { readReading } from '../platform/reading.ts';
import { storedForm } from '../platform/settings.ts';
import { readSetAside, readSettings } from '../platform/stored-settings.ts';
import { addedPatterns, listedPatterns } from '../platform/sites.ts';
import { withoutAddresses } from './addresses.ts';

/** What can be said of one thing, in lines. Fails where the browser refuses to tell. */
type Asking = () => readonly string[] | Promise<readonly string[]>;

/** What is asked, by the name under which it is told. */
const ASKINGS: Readonly<Record<string, Asking>> = {
  Version: () => [browser.runtime.getManifest().version],
  Browser: () => [navigator.userAgent],
  Language: () => [browser.i18n.getUILanguage()],
  Statements: async () => [statementsLine(await withOwnStatements(await loadPacked()))],
  Permissions: async () => [((await browser.permissions.getAll()).permissions ?? []).join(', ')],
  Sites: sites,
  Settings: settings,
  Pause: async () => [String((await readPause())?.until ?? 'none')],
  Table: table,
  'Last page': lastPage,
  Storage: storage,
  Errors: errors,
};

/**
 * Everything that helps to find a fault, in English lines, and nothing personal: sites, pages and what the reader chose
 * are counted, never named. What cannot be found out says why.
 */
export async function diagnose(): Promise<string> {
  const told = await Promise.all(
    Object.entries(ASKINGS).map(async ([name, ask]) => {
      try {
        return (await ask()).map((line) => `${name}: ${line}`);
      } catch (error) {
        return [`${name}: cannot be told: ${withoutAddresses(String(error))}`];
      }
    }),
  );
  return told.flat().join('\n');
}

const statementsLine = ({ statements, sources, asOf }: Corpus) =>
  `${statements.length} from ${sources.size} documents, as of ${asOf}`;

async function sites(): Promise<string[]> {
  const [added, { origins = [] }, { settings: kept }] = await Promise.all([
    addedPatterns(),
    browser.permissions.getAll(),
    readSettings(),
  ]);
  const listed = listedPatterns();
  const allowed = listed.filter((pattern) => origins.includes(pattern)).length;
  return [
    `${listed.length} listed, ${allowed} of them allowed; ${added.length} added; ${kept.sites.off.length} off`,
  ];
}

async function settings(): Promise<string[]> {
  const [{ settings: kept }, aside] = await Promise.all([readSettings(), readSetAside()]);
  const changed = Object.keys(storedForm(kept));
  return [
    `changed: ${changed.join(', ') || 'none'}; set aside: ${aside.map(({ section }) => section).join(', ') || 'none'}`,
  ];
}

async function table(): Promise<string[]> {
  const reading = await readReading();
  if (!reading) return ['not written yet'];
  return [`${Object.keys(reading.table).length} countries, written by ${reading.version}`];
}

async function lastPage(): Promise<string[]> {
  const page = await readLastPage();
  if (!page) return ['none since the browser started'];
  const { countries, mentions, unmarked, dateFrom, language, ms } = page;
  return [
    `${countries} countries, ${mentions} mentions, ${unmarked} not marked`,
    `first read in ${ms ?? 'unknown'} ms`,
    `language ${language ?? 'unknown'}, date from ${dateFrom}`,
  ];
}

async function storage(): Promise<string[]> {
  const areas = ['sync', 'local', 'session'] as const;
  return Promise.all(
    areas.map(async (area) => {
      const items = await browser.storage[area].get(null);
      const bytes = new TextEncoder().encode(JSON.stringify(items)).length;
      return `${area} ${bytes} bytes, items: ${Object.keys(items).length}`;
    }),
  );
}

async function errors(): Promise<string[]> {
  const faults = await readPageFaults();
  if (!faults.length) return ['none'];
  return faults.map(({ at, version, text }) => `${at} ${version} ${withoutAddresses(text)}`);
}
