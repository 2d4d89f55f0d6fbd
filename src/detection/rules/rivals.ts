import type { Rival } from '../lexicon.ts';
import { doubtful, no, yes, type Case, type Verdict } from '../verdict.ts';

/** Words about a rival speak for a place within this many characters, the nearest one alone. */
const NEAR = 60;

/** The nearest word that speaks for the rival or the country; null where none is near. */
function nearest({ hit, hits, index }: Case, rival: Rival): 'cue' | 'home' | null {
  let found: 'cue' | 'home' | null = null;
  let least = NEAR + 1;
  const consider = (at: number): boolean => {
    const other = hits[at]!;
    const distance = other.start >= hit.end ? other.start - hit.end : hit.start - other.end;
    if (distance > NEAR) return false;
    const { kind, code } = other.entry.source;
    if (
      (kind === 'cue' || kind === 'home') &&
      code === rival.id &&
      distance >= 0 &&
      distance < least
    ) {
      least = distance;
      found = kind;
    }
    return true;
  };
  for (let at = index - 1; at >= 0 && consider(at); at--);
  for (let at = index + 1; at < hits.length && consider(at); at++);
  return found;
}

/** Decides between a country and what else the term may be: by the nearest word about either, then by the document. */
export function judgeRival(place: Case, rival: Rival): Verdict {
  const { evidence } = place;
  const near = nearest(place, rival);
  const instead = rival.instead || null;
  if (near === 'cue') return instead ? yes(rival.id, instead) : no(rival.id);
  if (near === 'home') return yes(`not-${rival.id}`);
  evidence.consulted = true;
  const cues = evidence.cues.get(rival.id) ?? 0;
  const home = evidence.home.get(rival.id) ?? 0;
  if (cues > home) return instead ? doubtful(rival.id, instead) : no(rival.id);
  if (home > cues) return yes(`not-${rival.id}`);
  if (rival.otherwise === 'mention') return yes(`not-${rival.id}`);
  return rival.otherwise === 'doubt' ? doubtful(rival.id) : no(rival.id);
}
