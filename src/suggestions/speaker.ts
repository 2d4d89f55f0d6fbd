import { fold, whole } from './fold.ts';
import type { Tongue } from './tongue.ts';

const NAMES = /^\s(?:(?:de|del|da|du)\s)?((?:\p{Lu}[\p{L}'’-]+\s?){2,3})/u;
/** Whom the question is about speaks for no country. */
const CLAIMANTS = /maduro|guaid|gonz[aá]lez urrutia|мадуро|гуайдо/iu;

/** The official that a sentence names by office and name, as "Maria Petrova, spokeswoman"; empty where it names none. */
export function speakerIn(sentence: string, tongue: Tongue): string {
  const folded = fold(sentence);
  for (const { index, 0: words } of folded.matchAll(whole(tongue.office))) {
    const end = index + words.length;
    const name = NAMES.exec(sentence.slice(end))?.[1]?.trim();
    if (name && !CLAIMANTS.test(name)) return `${name}, ${sentence.slice(index, end)}`;
  }
  return '';
}
