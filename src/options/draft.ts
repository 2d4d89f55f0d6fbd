import { merged } from '../platform/plain.ts';
import { DEFAULTS, type Settings } from '../platform/settings.ts';

/** What the reader changed in one go. */
export interface Step {
  readonly before: Settings;
  readonly after: Settings;
}

/** The settings as this page shows them: what is stored, and upon it what the browser has not stored yet. */
export interface Draft {
  readonly stored: Settings;
  readonly waiting: readonly Step[];
  /** What can be undone, oldest first. */
  readonly past: readonly Step[];
}

export const NO_DRAFT: Draft = { stored: DEFAULTS, waiting: [], past: [] };

/** Takes steps again from `start`, which may have been changed elsewhere since. */
export const taken = (steps: readonly Step[], start: Settings): Settings =>
  steps.reduce((now, { before, after }) => merged(before, after, now), start);

export const shownIn = ({ stored, waiting }: Draft): Settings => taken(waiting, stored);

/** The reader changes something. */
export function changed(draft: Draft, after: Settings): Draft {
  const step = { before: shownIn(draft), after };
  return { ...draft, waiting: [...draft.waiting, step], past: [...draft.past, step] };
}

/** Takes back the reader's last step and nothing that was changed elsewhere meanwhile. */
export function undone(draft: Draft): Draft {
  const last = draft.past.at(-1);
  if (!last) return draft;
  const before = shownIn(draft);
  const step = { before, after: merged(last.after, last.before, before) };
  return { ...draft, waiting: [...draft.waiting, step], past: draft.past.slice(0, -1) };
}

/** The browser stored these steps, or something was stored elsewhere. */
export const storedNow = (draft: Draft, stored: Settings, done: readonly Step[] = []): Draft => ({
  ...draft,
  stored,
  waiting: draft.waiting.filter((step) => !done.includes(step)),
});
