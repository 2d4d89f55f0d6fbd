/** Letters that no decomposition takes apart, and variants of Arabic letters. */
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  'ıi łl øo đd ðd þt æe œe ßs أا إا آا ٱا ىي یي ةه ۀه کك ‌ '
    .split(' ')
    .filter((pair) => pair.length === 2)
    .map((pair) => [pair[0]!, pair[1]!]),
);

/** A name as it is compared: small letters without accents, apostrophes and punctuation. */
export const foldName = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’ʼʻ`´\u00ad\u0640\u200d]/gu, '')
    .replace(/[^\x00-\x7f]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/&/g, ' and ')
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
