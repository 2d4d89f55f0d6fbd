import type { Lab } from './browsers.ts';

/**
 * Has the browser install a package in the place of the one it has, as for an update. All pages of the extension close.
 * @param folder where the installed package lies, whose files may have changed
 */
export async function update({ browser }: Lab, folder: string): Promise<void> {
  await browser.installExtension(folder);
}
