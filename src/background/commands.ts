import { browser, type Tabs } from '../platform/browser.ts';
import { askPage, pausePage } from '../platform/messages.ts';
import { readThisPage } from '../platform/sites.ts';
import { showPausedHere, showUntouched } from './badge.ts';
import type { LookUp } from './looking-up.ts';
import { openMapFor } from './map.ts';
import { openRecordForm } from './recording.ts';

/** What each command of the manifest does in the tab in front. */
type Doing = (tab: number) => Promise<void>;

const doings = (lookUp: LookUp): Readonly<Record<string, Doing>> => ({
  'next-mark': (tab) => step(tab, 1),
  'previous-mark': (tab) => step(tab, -1),
  'card-of-mark': openCard,
  'look-up-selection': async (tab) => lookUp(await selectionIn(tab), tab),
  'record-position': (tab) => openRecordForm(tab),
  'open-map': openMapFor,
  'pause-page': togglePause,
});

/** @param tab where the key was pressed, if the browser tells */
export async function runCommand(name: string, tab: Tabs.Tab | undefined, lookUp: LookUp) {
  const [active] = tab ? [tab] : await browser.tabs.query({ active: true, currentWindow: true });
  if (active?.id !== undefined) await doings(lookUp)[name]?.(active.id);
}

/** A key is a click for leave: on a page that is not read yet, reading begins. */
async function step(tab: number, by: 1 | -1): Promise<void> {
  if (!(await askPage(tab, 'step', { by }))) await readThisPage(tab);
}

async function openCard(tab: number): Promise<void> {
  if (!(await askPage(tab, 'card', {}))) await readThisPage(tab);
}

async function togglePause(tab: number): Promise<void> {
  const paused = await askPage(tab, 'paused', {});
  if (paused === null) return;
  await pausePage(tab, !paused);
  await (paused ? showUntouched(tab) : showPausedHere(tab));
}

/** The words selected in a tab, in whichever frame; empty where none are or the page cannot be read. */
async function selectionIn(tab: number): Promise<string> {
  const target = { tabId: tab, allFrames: true };
  const func = () => String(getSelection() ?? '').trim();
  const found = await browser.scripting.executeScript({ target, func }).catch(() => []);
  return found.map(({ result }) => result as string | undefined).find(Boolean) ?? '';
}
