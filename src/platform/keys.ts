import { browser } from './browser.ts';

/** Firefox for Android has no keys. */
export const hasKeys = () => 'commands' in browser;

/** The commands of the manifest in its order, each with what it means and the key that runs it now, or an empty text. */
export async function readKeys(): Promise<{ name: string; meaning: string; key: string }[]> {
  const order = Object.keys(browser.runtime.getManifest().commands ?? {});
  const commands = await browser.commands.getAll();
  return order.flatMap((name) => {
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
