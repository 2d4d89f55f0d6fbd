import { POSITIONS } from '../corpus/model.ts';
import type { Place } from './draft.ts';
import type { Meant } from './from-page.ts';

/**
 * What the page shows. `tab` and `frame`: where the page stands that a new statement is taken from; `meant`: which of the
 * positions it states, where not that of its selection.
 */
export type Route =
  | { readonly kind: 'list' }
  | { readonly kind: 'edit'; readonly place: Place }
  | {
      readonly kind: 'new';
      readonly tab: number | null;
      readonly frame: number;
      readonly meant: Meant | null;
    };

/**
 * Reads the part of the address after `#`: `#/edit/<source>/<place>`, `#/new`, `#/new/<tab>/<frame>`,
 * `#/new/<tab>/<frame>/<subject>/<position>`.
 */
export function readRoute(hash: string): Route {
  const [, source = '', at = ''] = /^#\/edit\/([a-z0-9-]+)\/(\d+)$/.exec(hash) ?? [];
  if (source) return { kind: 'edit', place: { source, at: Number(at) } };
  const [made, tab, frame = '0', subject, word] =
    /^#\/new(?:\/(\d+)(?:\/(\d+)(?:\/([^/]+)\/([a-z]+))?)?)?$/.exec(hash) ?? [];
  if (!made) return { kind: 'list' };
  const position = POSITIONS.find((one) => one === word);
  const meant = subject && position ? { subject: decoded(subject), position } : null;
  return { kind: 'new', tab: tab ? Number(tab) : null, frame: Number(frame), meant };
}

/** What cannot be decoded is taken as it stands: it names nothing then. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The part of the address after `#` that leads to the form of a statement. */
export const addressOf = ({ place }: Extract<Route, { kind: 'edit' }>): string =>
  `#/edit/${place.source}/${place.at}`;
