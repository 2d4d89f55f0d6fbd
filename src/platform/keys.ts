import { browser } from './browser.ts';

/** Firefox for Android has no keys. */
export const hasKeys = () => 'commands' in browser;

/** As they stand in the manifest: Chromium tells its members sorted by name. */
const ORDER = [
  'next-mark',
  'previous-mark',
  'card-of-mark',
  'look-up-selection',
  'record-position',
  'open-map',
  'pause-page',
];

/** The commands in the order of the manifest, each with what it means and the key that runs it now, or an empty text. */
export async function readKeys(): Promise<{ name: string; meaning: string; key: string }[]> {
  const commands = await browser.commands.getAll();
  return ORDER.flatMap((name) => {
    const command = commands.find((candidate) => candidate.name === name);
    return command
      ? [{ name, meaning: command.description ?? '', key: command.shortcut ?? '' }]
      : [];
  });
}

/** Opens the page on which the browser lets the reader change keys. */
export async function openKeySettings(): Promise<void> {
  // Chromium has a page for it, Firefox a call that the types do not know yet.
  const { openShortcutSettings } = browser.commands as {
    openShortcutSettings?: () => Promise<void>;
  };
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
