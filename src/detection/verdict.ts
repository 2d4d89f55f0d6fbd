import type { Evidence } from './evidence.ts';
import type { Hit } from './scan.ts';
import type { Surroundings } from './words.ts';

/** What a rule says of a place where a country word stands. */
export interface Verdict {
  readonly mention: boolean;
  /** The rule that decided. */
  readonly rule: string;
  /** The rule that makes a mention doubtful. */
  readonly doubt: string | null;
  /** The country's code where it is another than the term's. */
  readonly instead: string | null;
}

/** All a rule may look at. */
export interface Case {
  readonly hit: Hit;
  readonly around: Surroundings;
  /** What the document says at a place; gathered when first asked for. */
  readonly evidence: (hit: Hit) => Evidence;
}

export const no = (rule: string): Verdict => ({ mention: false, rule, doubt: null, instead: null });
export const yes = (rule: string, instead: string | null = null): Verdict => ({
  mention: true,
  rule,
  doubt: null,
  instead,
});
export const doubtful = (rule: string, instead: string | null = null): Verdict => ({
  mention: true,
  rule,
  doubt: rule,
  instead,
});
