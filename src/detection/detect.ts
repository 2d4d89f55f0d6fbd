import { evidenceOf, type Evidence } from './evidence.ts';
import { judge } from './judge.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mention, MentionKind } from './mention.ts';
import { pairCapitals, type Judged } from './rules/governments.ts';
import { judgeShorts } from './rules/shorts.ts';
import { search, type Hit } from './scan.ts';
import type { Verdict } from './verdict.ts';
import { Surroundings } from './words.ts';

/** A place that was considered: a mention, or why it is none. */
export interface Decision {
  readonly start: number;
  readonly end: number;
  /** The country's code; empty for a decoy. */
  readonly iso2: string;
  readonly kind: Hit['entry']['source']['kind'];
  readonly verdict: Verdict;
}

/**
 * Finds where a text names countries, in the order of the text and without overlaps.
 * @param text the text of one block, of any length
 * @param lexicons that of the text's language first; a further one (English) finds only what the first has not considered
 * @param evidence what the document says as a whole; by default what `text` itself says
 */
export function detect(text: string, lexicons: readonly Lexicon[], evidence?: Evidence): Mention[] {
  return mentionsOf(judgeAll(text, lexicons, evidence));
}

/** The places that were judged to be mentions. */
export function mentionsOf(judged: readonly Judged[]): Mention[] {
  const mentions: Mention[] = [];
  for (const { hit, end, verdict } of judged)
    if (verdict.mention)
      mentions.push({
        start: hit.start,
        end,
        iso2: verdict.instead ?? hit.entry.source.code,
        kind: kindOf(hit),
        doubt: verdict.doubt,
      });
  return mentions;
}

/** As `detect`, but every place considered, with the rule that decided there. */
export function explain(
  text: string,
  lexicons: readonly Lexicon[],
  evidence?: Evidence,
): Decision[] {
  return judgeAll(text, lexicons, evidence).map(({ hit, end, verdict }) => ({
    start: hit.start,
    end,
    iso2: verdict.instead ?? hit.entry.source.code,
    kind: hit.entry.source.kind,
    verdict,
  }));
}

function judgeAll(
  text: string,
  lexicons: readonly Lexicon[],
  evidence: Evidence | undefined,
): readonly Judged[] {
  let all: readonly Judged[] = [];
  for (const [index, found] of search(text, lexicons).entries()) {
    const around = new Surroundings(text, lexicons[index]!, found.cues);
    let known = evidence;
    const asked = (): Evidence => (known ??= evidenceOf(found, around));
    all = merge(all, judgeHits(apart(found.hits, all), around, asked));
  }
  return all;
}

/** Judges the terms found in a text. @param evidence what the document says, asked only where it matters */
export function judgeHits(
  hits: readonly Hit[],
  around: Surroundings,
  evidence: (hit: Hit) => Evidence,
): Judged[] {
  const judged = hits.map((hit) => ({
    hit,
    end: clusterEnd(around.text, hit.end),
    verdict: judge({ hit, around, evidence }),
  }));
  pairCapitals(judged, around);
  judgeShorts(judged, around);
  return judged;
}

function kindOf({ entry }: Hit): MentionKind {
  const { kind } = entry.source;
  switch (kind) {
    case 'name':
    case 'demonym':
    case 'abbreviation':
      return kind;
    case 'capital':
    case 'seat':
      return 'metonym';
    case 'decoy':
    case 'word':
    case 'cue':
    case 'home':
      throw new Error(`A ${kind} is no term.`);
  }
}

/** Marks that belong to the last letter: a mention never cuts a grapheme cluster. */
const EXTENDERS = /[\p{M}\p{EMod}\u0e33\u0eb3\u200c\u200d\uff9e\uff9f\u{e0020}-\u{e007f}]+/uy;

function clusterEnd(text: string, end: number): number {
  if (end >= text.length || text.charCodeAt(end) < 0x300) return end;
  EXTENDERS.lastIndex = end;
  return EXTENDERS.test(text) ? EXTENDERS.lastIndex : end;
}

/** The hits that overlap none of the places judged; both in the order of the text. */
export function apart(hits: readonly Hit[], judged: readonly Judged[]): readonly Hit[] {
  if (!judged.length) return hits;
  let at = 0;
  return hits.filter(({ start, end }) => {
    while (at < judged.length && judged[at]!.hit.end <= start) at++;
    return at >= judged.length || judged[at]!.hit.start >= end;
  });
}

/** Two lists of places apart from one another as one, in the order of the text. */
export function merge(first: readonly Judged[], second: readonly Judged[]): readonly Judged[] {
  if (!first.length) return second;
  const merged: Judged[] = [];
  let at = 0;
  for (const judged of second) {
    while (at < first.length && first[at]!.hit.start < judged.hit.start) merged.push(first[at++]!);
    merged.push(judged);
  }
  for (; at < first.length; at++) merged.push(first[at]!);
  return merged;
}
