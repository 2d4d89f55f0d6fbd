import type { Rival } from '../lexicon.ts';
import type { Hit } from '../scan.ts';
import { doubtful, no, yes, type Case, type Verdict } from '../verdict.ts';

/** Words about a rival speak for a place within this many characters, the nearest one alone. */
const NEAR = 60;

/** The nearest word that speaks for the rival or the country; null where none is near. */
function nearest({ hit, around }: Case, rival: Rival): 'cue' | 'home' | null {
  let found: 'cue' | 'home' | null = null;
  let least = NEAR + 1;
  const [from, to] = paragraphAround(around.text, hit.start, hit.end);
  const { cues } = around;
  for (let at = firstFrom(cues, from); at < cues.length && cues[at]!.start < to; at++) {
    const { start, end, entry } = cues[at]!;
    const { kind, code } = entry.source;
    if (code !== rival.id || (kind !== 'cue' && kind !== 'home')) continue;
    const distance = start >= hit.end ? start - hit.end : hit.start - end;
    if (distance < 0 || distance >= least) continue;
    least = distance;
    found = kind;
  }
  return found;
}

/** The index of the first cue that begins at `from` or behind it. */
function firstFrom(cues: readonly Hit[], from: number): number {
  let [low, high] = [0, cues.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cues[middle]!.start < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What is near a place and of its own paragraph, which a blank line ends. */
function paragraphAround(text: string, start: number, end: number): [from: number, to: number] {
  const from = Math.max(0, start - NEAR);
  const before = text.slice(from, start).lastIndexOf('\n\n');
  const after = text.slice(end, end + NEAR).indexOf('\n\n');
  return [before < 0 ? from : from + before, after < 0 ? end + NEAR : end + after];
}

/** Decides between a country and what else the term may be: by the nearest word about either, then by the document. */
export function judgeRival(place: Case, rival: Rival): Verdict {
  const evidence = place.evidence(place.hit);
  const near = nearest(place, rival);
  const instead = rival.instead || null;
  if (near === 'cue') return instead ? yes(rival.id, instead) : no(rival.id);
  if (near === 'home') return yes(`not-${rival.id}`);
  const cues = evidence.cues.get(rival.id) ?? 0;
  const home = evidence.home.get(rival.id) ?? 0;
  if (cues > home) return instead ? doubtful(rival.id, instead) : no(rival.id);
  if (home > cues) return yes(`not-${rival.id}`);
  if (rival.otherwise === 'mention') return yes(`not-${rival.id}`);
  return rival.otherwise === 'doubt' ? doubtful(rival.id) : no(rival.id);
}
