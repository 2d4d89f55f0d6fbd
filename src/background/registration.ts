import { browser, type Scripting } from '../platform/browser.ts';
import { addedPatterns, inFirefox, listedPatterns, READING_FILES } from '../platform/sites.ts';

/** One script stands for all added sites, under a name that never changes, so that none is registered twice. */
const ID = 'added-sites';

/** Registers the content script for just the sites the reader added. Running it again changes nothing. */
export async function registerAddedSites(): Promise<void> {
  const matches = await addedPatterns();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (registered.length) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script: Scripting.RegisteredContentScript & {
    cssOrigin?: 'user';
    matchOriginAsFallback: boolean;
  } = {
    id: ID,
    matches,
    // Leave for all sites includes the listed ones, which the manifest reads already.
    excludeMatches: listedPatterns(),
    ...READING_FILES,
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_start',
    persistAcrossSessions: true,
    // As in the manifest; Chromium 156 knows no such property here and refuses it.
    ...(inFirefox() && { cssOrigin: 'user' as const }),
  };
  if (registered.length) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
