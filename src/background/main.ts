import { browser } from '../platform/browser.ts';
import { hasKeys } from '../platform/keys.ts';
import { answerInBackground } from '../platform/messages.ts';
import { watchOwn } from '../platform/own-item.ts';
import { watchPause } from '../platform/pause.ts';
import { readReading } from '../platform/reading.ts';
import { addedPatterns, listedPatterns } from '../platform/sites.ts';
import { concernSettings } from '../platform/stored-settings.ts';
import { answersFrom } from './answers.ts';
import { runCommand } from './commands.ts';
import { openLibrary } from './library.ts';
import { inTurn } from './in-turn.ts';
import { hasMenus, lookingUp, offerLookUp } from './looking-up.ts';
import { renewPause, takeAlarm, takeUpPause } from './pausing.ts';
import { offerRecording, openRecordForm, RECORD_ITEM } from './recording.ts';
import { registerAddedSites } from './registration.ts';
import { renewReading } from './renewal.ts';
import {
  followSettings,
  forgetTab,
  readOpenTabs,
  renewButtons,
  showWhetherOff,
  stopReading,
} from './tabs.ts';

// Browsers stop this script whenever it rests and start it for the next event, which reaches only listeners that
// were added before the first await. Whatever must outlive it is in storage.
const library = openLibrary();
const take = inTurn();
const lookUp = lookingUp();

answerInBackground(answersFrom(library));

browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install')
    void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  take(async () => {
    await offerLookUp();
    offerRecording();
    await renewReading(library);
    await registerAddedSites();
    await readOpenTabs([...listedPatterns(), ...(await addedPatterns())]);
  });
});

browser.runtime.onStartup.addListener(() =>
  take(async () => {
    await offerLookUp();
    offerRecording();
    await renewReading(library);
    await registerAddedSites();
    await takeUpPause();
  }),
);

watchPause(() => take(renewPause));

// Firefox for Android has neither keys nor context menus.
if (hasKeys())
  browser.commands.onCommand.addListener((name, tab) => void runCommand(name, tab, lookUp));
if (hasMenus())
  browser.contextMenus.onClicked.addListener(
    ({ menuItemId, selectionText = '', frameId }, tab) =>
      void (menuItemId === RECORD_ITEM
        ? openRecordForm(tab?.id, frameId)
        : lookUp(selectionText, tab?.id)),
  );

browser.alarms.onAlarm.addListener(({ name }) => take(() => takeAlarm(name)));

browser.storage.onChanged.addListener((changes, area) => {
  if (!concernSettings(changes, area)) return;
  const sitesOff = async () => (await readReading())?.sites.off ?? [];
  take(async () => {
    const before = await sitesOff();
    await renewReading(library);
    await followSettings(before, await sitesOff());
  });
});

watchOwn(() => {
  library.forgetOwn();
  take(async () => {
    await renewReading(library);
    await renewButtons();
  });
});

browser.permissions.onAdded.addListener(({ origins }) =>
  take(async () => {
    await registerAddedSites();
    await readOpenTabs(origins ?? []);
  }),
);

browser.permissions.onRemoved.addListener(({ origins }) =>
  take(async () => {
    await registerAddedSites();
    await stopReading(origins ?? []);
    // Other leave may cover the same pages, as that for all sites does.
    await readOpenTabs(await addedPatterns());
  }),
);

browser.tabs.onUpdated.addListener((tab, { status }, { url }) => {
  if (status === 'complete') void showWhetherOff(tab, url);
});

browser.tabs.onRemoved.addListener((tab) => void forgetTab(tab));
