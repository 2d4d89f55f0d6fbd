import type { Language } from '../countries/kinds.ts';

/** The commonest words of languages in Latin script, chosen so that few are shared. */
const COMMON: Readonly<Partial<Record<Language, string>>> = {
  en: 'the of and to in is that for with was on are by as at from this have has it be which not were said but they his will would after who their',
  es: 'el los las del y en que se por con para una su al lo como más pero sus fue este ha es son está también desde cuando según muy sobre entre hasta',
  pt: 'o os as do da dos das em um uma que não com para por ao pelo pela mais foi se no na nos nas são também à mas seu sua ele está entre após sobre',
  fr: 'le les des et en une du est que qui dans pour sur pas au par avec plus il elle sont ce cette aux ont été mais ses leur nous vous dont après selon',
  de: 'der die das und den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über',
  it: 'il gli della di e che è per un una con non del la sono dei le nel alla più anche si dal al ha delle come ma lo degli nella questo suo stato dopo tra',
  tr: 've bir bu için ile olarak olan çok daha kadar gibi sonra ise ancak dedi göre değil her ki tarafından olduğunu arasında üzerinde olduğu sahip bunun önce büyük iki ilk yeni eden',
};

const WORDS: readonly (readonly [Language, ReadonlySet<string>])[] = Object.entries(COMMON).map(
  ([language, words]) => [language as Language, new Set(words.split(' '))],
);

/** Letters and words of Persian that Arabic does not have. */
const PERSIAN = /[پچژگکی]|(?<!\p{L})(?:است|این|های|برای|می|که|را|شد|آن)(?!\p{L})/gu;
/** Letters of Arabic that Persian does not have, and its commonest words. */
const ARABIC = /[ةىيك]|(?<!\p{L})(?:في|من|على|إلى|التي|الذي|أن|هذا|هذه|عن)(?!\p{L})/gu;
/** Letters of Cyrillic alphabets other than the Russian one. */
const NOT_RUSSIAN = /[іїєґўјљњћђџѓќәғқңөұүһ]/giu;

/** So much of a text is asked, in UTF-16 code units. */
const ASKED = 4000;
/** Fewer letters, or fewer common words, are no evidence. */
const FEWEST_LETTERS = 12;
const FEWEST_COMMON = 4;
/** So many of its words are common ones in a text of a language, and so many times as many as of any other. */
const COMMON_SHARE = 0.15;
const CLEARLY = 1.5;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** What the letters and words themselves say; null where they do not say it clearly. */
function evident(text: string): Language | null {
  const letters = count(text, /\p{L}/gu);
  if (letters < FEWEST_LETTERS) return null;
  const share = (script: RegExp) => count(text, script) / letters;
  if (share(/\p{Script=Han}/gu) > 0.3)
    return share(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu) < 0.05
      ? 'zh'
      : null;
  if (share(/\p{Script=Arabic}/gu) > 0.5) return arabicOrPersian(text, letters);
  if (share(/\p{Script=Cyrillic}/gu) > 0.5)
    return share(NOT_RUSSIAN) < 0.005 && share(/[ыэё]/giu) > 0.003 ? 'ru' : null;
  return share(/\p{Script=Latin}/gu) > 0.5 ? byCommonWords(text) : null;
}

function arabicOrPersian(text: string, letters: number): Language | null {
  const [persian, arabic] = [count(text, PERSIAN), count(text, ARABIC)];
  if (Math.max(persian, arabic) / letters < 0.03) return null;
  if (persian > 2 * arabic) return 'fa';
  return arabic > 2 * persian ? 'ar' : null;
}

function byCommonWords(text: string): Language | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = WORDS.map(([language, common]) => ({
    language,
    found: words.filter((word) => common.has(word)).length,
  })).sort((a, b) => b.found - a.found);
  const [best, next] = [counts[0]!, counts[1]!];
  if (best.found < FEWEST_COMMON || best.found < COMMON_SHARE * words.length) return null;
  if (best.found < CLEARLY * next.found) return null;
  return best.language;
}

/**
 * The language of a text: what the text itself shows clearly, else what it is said to be.
 * @param text a block or a page; only its beginning is asked
 * @param hint a BCP 47 tag such as that of `lang`, or null
 * @returns a primary subtag (`en`), or null where nothing is known
 */
export function languageOf(text: string, hint: string | null): string | null {
  return evident(text.slice(0, ASKED)) ?? (hint?.split(/[-_]/)[0]?.toLowerCase() || null);
}
