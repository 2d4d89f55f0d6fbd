import { browser } from '../platform/browser.ts';
import { endPause, readPause } from '../platform/pause.ts';
import { followPause } from './tabs.ts';

const ALARM = 'pause-ends';

/** Brings buttons and open tabs in line with the pause as it stands, and sees to it that it ends in time. */
export async function renewPause(): Promise<void> {
  const pause = await readPause();
  await browser.alarms.clear(ALARM);
  if (pause && pause.until !== 'restart') await browser.alarms.create(ALARM, { when: pause.until });
  await followPause(pause !== null);
}

/** Ends a pause whose time is over. */
export async function takeAlarm(alarm: string): Promise<void> {
  if (alarm === ALARM) await endPause();
}

/** The browser started: a pause until then is over, and of others the alarm may be lost. */
export async function takeUpPause(): Promise<void> {
  const pause = await readPause();
  if (!pause || pause.until === 'restart') await endPause();
  await renewPause();
}
