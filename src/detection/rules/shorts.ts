import { LIST } from '../categories.ts';
import { no, yes, type Verdict } from '../verdict.ts';
import type { Hit } from '../scan.ts';
import { isHan } from '../letters.ts';
import { isIn, type Surroundings, type Word } from '../words.ts';
import type { Judged } from './governments.ts';

const isSingle = ({ entry }: Hit): boolean => entry.pair;

/** Whether a country word is a short form that counts only in company: 美 in 中美关系, 驻美, 美军. */
const isShort = (hit: Hit): boolean => hit.entry.beside || isSingle(hit);

/** Whether a word begins or ends between the row and its neighbour, as far as the words known can tell. */
const isApart = (neighbour: Word | null): boolean =>
  neighbour === null ||
  neighbour.joint !== '' ||
  isIn(neighbour, LIST.function) ||
  isIn(neighbour, LIST.political) ||
  isIn(neighbour, LIST.acting);

/** 15日, 十五日: behind a number the character counts days. */
const NUMBER = /[\d零一二三四五六七八九十]/;

function judgeRow(row: readonly Hit[], around: Surroundings): Verdict {
  const { start } = row[0]!;
  if (NUMBER.test(around.text[start - 1] ?? '')) return no('number');
  const before = around.before(start);
  const { end } = row.at(-1)!;
  const after = around.after(end);
  const ends = isApart(after) || !isHan(around.text.charCodeAt(end));
  const led = before?.joint === '' && isIn(before, LIST.besideBefore);
  if (ends && (led || (row.length > 1 && isApart(before)))) return yes('short');
  const followed = after?.joint === '' && isIn(after, LIST.political);
  return followed && (row.length > 1 || before?.joint !== '' || !isSingle(row[0]!))
    ? yes('short')
    : no('short');
}

/**
 * Short forms count between a word that leads to a country and an edge (驻美, 对俄), before what governments have (美军), and
 * so do rows of them (中美俄三国). A single one marked `pair` counts before a noun only where no character stands before it:
 * too many words end like it.
 */
export function judgeShorts(judged: readonly Judged[], around: Surroundings): void {
  for (let at = 0; at < judged.length; at++) {
    if (!isShort(judged[at]!.hit)) continue;
    const row = [judged[at]!];
    for (
      let next = judged[at + 1];
      next?.hit.start === row.at(-1)!.hit.end;
      next = judged[at + 1]
    ) {
      if (!isShort(next.hit)) break;
      row.push(next);
      at++;
    }
    const verdict = judgeRow(
      row.map(({ hit }) => hit),
      around,
    );
    for (const one of row) one.verdict = verdict;
  }
}
