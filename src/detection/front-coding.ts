/**
 * Front coding: of each term stand only the letters that the term before does not begin with, behind a mark that tells
 * how many letters they share. Sorted lists become half as long, also after compression. The method is that of Witten,
 * Moffat and Bell, "Managing Gigabytes", section 4.1.
 */

/** The mark for so many shared letters; terms hold none of them. */
const MARKS = '!#$%*<=>?@';
const CODED = /[!#$%*<=>?@][^!#$%*<=>?@]*/g;

/**
 * Codes terms in the order given.
 * @param before what stands before the first
 * @throws Error on a term that holds a mark
 */
export function frontCoded(terms: readonly string[], before = ''): string {
  let last = before;
  let coded = '';
  for (const term of terms) {
    if ([...MARKS].some((mark) => term.includes(mark)))
      throw new Error(`"${term}" may hold none of ${MARKS}`);
    let shared = 0;
    while (shared < MARKS.length - 1 && shared < term.length && term[shared] === last[shared])
      shared++;
    coded += MARKS[shared]! + term.slice(shared);
    last = term;
  }
  return coded;
}

/** Reads what `frontCoded` wrote, with the same before it. */
export function frontDecoded(coded: string, before = ''): string[] {
  let last = before;
  return (coded.match(CODED) ?? []).map(
    (term) => (last = last.slice(0, MARKS.indexOf(term[0]!)) + term.slice(1)),
  );
}

/** Country codes in their order, grouped by first letter: `AD AE BB` as `ADE BB`. */
export function groupedCodes(codes: readonly string[]): string {
  const groups = new Map<string, string>();
  for (const code of codes) groups.set(code[0]!, (groups.get(code[0]!) ?? code[0]!) + code[1]!);
  return [...groups.values()].join(' ');
}

/** Reads what `groupedCodes` wrote. */
export const ungroupedCodes = (groups: string): string[] =>
  groups.split(' ').flatMap(([first, ...seconds]) => seconds.map((second) => first! + second));
