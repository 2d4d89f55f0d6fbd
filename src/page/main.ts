import packedEnglish from 'lexicon:en';
import { readLexicon, type Lexicon } from '../detection/lexicon.ts';
import { covers, isOff } from '../platform/addresses.ts';
import { browser } from '../platform/browser.ts';
import { notePageFault } from '../platform/faults.ts';
import { answerInPage } from '../platform/page-messages.ts';
import { readPause, watchPause } from '../platform/pause.ts';
import { readReading, watchReading, type Reading } from '../platform/reading.ts';
import { addressOf } from './address.ts';
import { Dress } from './dress.ts';
import { Engine } from './engine.ts';
import { Life } from './life.ts';
import { nextTask, visible } from './pulse.ts';
import { sweepRegistry } from './registry.ts';

/** How often, while the page is visible, we look whether we are still wanted and our marks still registered. */
const CHECK_MS = 1_000;

/** Where a running script of ours leaves the way to it, in the world that only scripts of ours share. */
const RUNNING = Symbol.for('where-they-stand');
interface World {
  [RUNNING]?: Life;
}

/** After an update or removal of the extension its scripts live on in open pages, but without an id. */
function isAlive(): boolean {
  try {
    return Boolean(browser.runtime.id);
  } catch {
    return false;
  }
}

/** Where nothing tells on which site a frame is, it may be on one that is off. */
function isOffHere({ sites }: Reading): boolean {
  const address = addressOf(window);
  return address === null || isOff(new URL(address).hostname, sites.off);
}

/** Reads the page for as long as the reader wants it. A second script of the same kind ends at once. */
function start(): void {
  const world = globalThis as World;
  if (world[RUNNING] && !world[RUNNING].isOver && isAlive()) return;
  world[RUNNING]?.stop();
  const life = new Life((error) => void notePageFault(error));
  world[RUNNING] = life;
  // A pause may begin while the page is still being taken up.
  watchPause((pause) => pause && life.stop(), life.signal);
  const dress = new Dress();
  let reading = begin(life, dress);
  answerInPage(
    {
      stop: ({ patterns }) => {
        if (patterns.some((pattern) => covers(pattern, addressOf(window) ?? ''))) life.stop();
      },
      paused: () => reading.isOver,
      pause: ({ on }) => {
        if (on) reading.stop();
        else if (reading.isOver) reading = begin(life, dress);
      },
    },
    life.signal,
  );
}

/** Begins to read. What it returns may end, and reading begin anew, while our life on the page goes on. */
function begin(life: Life, dress: Dress): Life {
  const reading = life.part();
  reading.run(read(reading, life, dress));
  return reading;
}

/** @param life lasts as long as our script on the page, `part` as long as this reading */
async function read(part: Life, life: Life, dress: Dress): Promise<void> {
  await visible(part.signal);
  // Only now: a page may stay hidden for days, and settings change meanwhile.
  const asked = wanted(part).then((reading) => reading ?? life.stop());
  // Until the page is parsed nobody else hears of an error.
  asked.catch(() => undefined);
  const [reading, english] = await Promise.all([asked, readEnglish(asked, part), parsed(part)]);
  if (part.isOver || !reading || !english) return;
  await dress.wear(reading.marks);
  if (part.isOver) return;
  sweepRegistry();
  const engine = new Engine(reading, english, part);
  watchReading(
    part.guard((now) => {
      if (isOffHere(now)) return life.stop();
      void dress.wear(now.marks);
      engine.apply(now);
    }),
    part.signal,
  );
  keepChecking(engine, part, life);
  engine.start();
}

/**
 * English, which is looked for on every page, is read as soon as it is known that this page is to be read: mostly before
 * it is parsed, so that its marks need not wait for it.
 */
async function readEnglish(asked: Promise<unknown>, life: Life): Promise<Lexicon | null> {
  if (!(await asked) || life.isOver) return null;
  const english = readLexicon(packedEnglish);
  await nextTask();
  // The first term that is found would ask for them, in a task that has enough to do.
  void english.words;
  return english;
}

/** So long we wait for the rest of a page: some servers and scripts never end what they write. */
const PARSED_MS = 3_000;

/** Resolves once the markup of the page has been parsed, or enough of it. */
function parsed(life: Life): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => {
    life.listen(window, 'DOMContentLoaded', () => resolve(), { capture: true, once: true });
    setTimeout(resolve, PARSED_MS);
  });
}

/** What the background wrote for pages, once it has; null where nothing is to be read. */
async function wanted(life: Life): Promise<Reading | null> {
  // Chromium shows a PDF inside a page of HTML, of which only the type tells.
  if (document.contentType === 'application/pdf') return null;
  const { version } = browser.runtime.getManifest();
  const [pause, stored] = await Promise.all([readPause(), readReading()]);
  if (pause) return null;
  const reading = stored?.version === version ? stored : await written(version, life);
  return isOffHere(reading) ? null : reading;
}

/**
 * Right after installation or an update the background has yet to write. It is asked for once more after the watch has
 * begun: what was written between would be missed for good.
 */
function written(version: string, life: Life): Promise<Reading> {
  return new Promise((resolve, reject) => {
    const take = (reading: Reading | null) => {
      if (reading?.version === version) resolve(reading);
    };
    watchReading(take, life.signal);
    readReading().then(take, reject);
  });
}

function keepChecking(engine: Engine, part: Life, life: Life): void {
  let timer: ReturnType<typeof setInterval> | undefined;
  const root = document.documentElement;
  const check = part.guard(() => {
    const now = document.documentElement as Element | null;
    const isAnother = now !== root && now !== null && document.readyState !== 'loading';
    if (isAlive() && !isAnother) return engine.check();
    life.stop();
    // A page that is written anew loses its listeners, ours among them.
    if (isAnother) start();
  });
  const turn = () => {
    clearInterval(timer);
    if (document.visibilityState === 'visible') timer = setInterval(check, CHECK_MS);
  };
  part.listen(document, 'visibilitychange', turn);
  part.signal.addEventListener('abort', () => clearInterval(timer));
  turn();
}

start();
