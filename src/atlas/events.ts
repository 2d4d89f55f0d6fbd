import type { Day } from '../corpus/model.ts';
import type { MessageKey } from '../signs/words.ts';

/** A day that turned the question, with the message that names what happened. */
export interface Happening {
  readonly day: Day;
  readonly label: MessageKey;
}

export const EVENTS: readonly Happening[] = [
  { day: '2019-01-23', label: 'event_claim' },
  { day: '2023-01-05', label: 'event_interimEnd' },
  { day: '2024-07-28', label: 'event_election' },
  { day: '2026-01-03', label: 'event_capture' },
  { day: '2026-01-05', label: 'event_swornIn' },
];
