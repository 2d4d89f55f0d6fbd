import type { Place } from './draft.ts';

/** What the page shows. `tab` and `frame`: where the page stands that a new statement is taken from. */
export type Route =
  | { readonly kind: 'list' }
  | { readonly kind: 'edit'; readonly place: Place }
  | { readonly kind: 'new'; readonly tab: number | null; readonly frame: number };

/** Reads the part of the address after `#`: `#/edit/<source>/<place>`, `#/new`, `#/new/<tab>/<frame>`. */
export function readRoute(hash: string): Route {
  const [, source = '', at = ''] = /^#\/edit\/([a-z0-9-]+)\/(\d+)$/.exec(hash) ?? [];
  if (source) return { kind: 'edit', place: { source, at: Number(at) } };
  const [made, tab, frame = '0'] = /^#\/new(?:\/(\d+)(?:\/(\d+))?)?$/.exec(hash) ?? [];
  if (made) return { kind: 'new', tab: tab ? Number(tab) : null, frame: Number(frame) };
  return { kind: 'list' };
}

/** The part of the address after `#` that leads to the form of a statement. */
export const addressOf = ({ place }: Extract<Route, { kind: 'edit' }>): string =>
  `#/edit/${place.source}/${place.at}`;
