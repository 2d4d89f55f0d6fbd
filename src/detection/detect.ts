import { addHits, noEvidence, type Evidence } from './evidence.ts';
import { judge } from './judge.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mention, MentionKind } from './mention.ts';
import { pairCapitals, type Judged } from './rules/governments.ts';
import { scan, type Hit } from './scan.ts';
import type { Verdict } from './verdict.ts';
import { Surroundings } from './words.ts';

/** A place that was considered: a mention, or why it is none. */
export interface Decision {
  readonly start: number;
  readonly end: number;
  readonly iso2: string;
  readonly kind: MentionKind | 'decoy';
  readonly verdict: Verdict;
  readonly language: string;
}

/**
 * Finds where a text names countries, in the order of the text and without overlaps.
 * @param text the text of one block, of any length
 * @param lexicons that of the text's language first; a further one (English) finds only what the first has not considered
 * @param evidence what the document says as a whole; by default what `text` itself says
 */
export function detect(text: string, lexicons: readonly Lexicon[], evidence?: Evidence): Mention[] {
  const mentions: Mention[] = [];
  for (const { start, end, iso2, kind, verdict } of explain(text, lexicons, evidence))
    if (verdict.mention && kind !== 'decoy')
      mentions.push({ start, end, iso2, kind, doubt: verdict.doubt });
  return mentions;
}

/** As `detect`, with every place considered and the rule that decided there. */
export function explain(
  text: string,
  lexicons: readonly Lexicon[],
  evidence?: Evidence,
): Decision[] {
  let decisions: Decision[] = [];
  for (const lexicon of lexicons) {
    const hits = scan(lexicon, text);
    const around = new Surroundings(text, lexicon);
    const known = evidence ?? addHits(hits, around, noEvidence());
    const found = decide(hits, around, known);
    decisions = decisions.length ? merge(decisions, found) : found;
  }
  return decisions;
}

function decide(hits: readonly Hit[], around: Surroundings, evidence: Evidence): Decision[] {
  const judged: Judged[] = [];
  for (let index = 0; index < hits.length; index++) {
    const hit = hits[index]!;
    const { kind } = hit.entry.source;
    if (kind === 'cue' || kind === 'home') continue;
    judged.push({ hit, verdict: judge({ hit, hits, index, around, evidence }) });
  }
  pairCapitals(judged, around);
  return judged.map(({ hit, verdict }) => ({
    start: hit.start,
    end: clusterEnd(around.text, hit.end),
    iso2: verdict.instead ?? hit.entry.source.code,
    kind: kindOf(hit),
    verdict,
    language: around.lexicon.language,
  }));
}

function kindOf({ entry }: Hit): Decision['kind'] {
  const { kind } = entry.source;
  switch (kind) {
    case 'name':
    case 'demonym':
    case 'abbreviation':
    case 'decoy':
      return kind;
    case 'capital':
    case 'seat':
      return 'metonym';
    case 'word':
    case 'cue':
    case 'home':
      throw new Error(`A ${kind} is no term.`);
  }
}

/** Marks that belong to the last letter: a mention never cuts a grapheme cluster. */
const EXTENDERS = /[\p{M}\p{EMod}\u200c\u200d\uff9e\uff9f\u{e0020}-\u{e007f}]+/uy;

function clusterEnd(text: string, end: number): number {
  if (end >= text.length || text.charCodeAt(end) < 0x300) return end;
  EXTENDERS.lastIndex = end;
  return EXTENDERS.test(text) ? EXTENDERS.lastIndex : end;
}

/** Both lists in the order of the text; of places that overlap only that of `first`. */
function merge(first: readonly Decision[], second: readonly Decision[]): Decision[] {
  const merged: Decision[] = [];
  let at = 0;
  for (const decision of second) {
    while (at < first.length && first[at]!.end <= decision.start) merged.push(first[at++]!);
    if (at >= first.length || first[at]!.start >= decision.end) merged.push(decision);
  }
  merged.push(...first.slice(at));
  return merged;
}
