/**
 * A text as cues are written: small letters without accents, straight apostrophes, plain blanks. Every offset stays what it
 * was.
 */
export function fold(text: string): string {
  let folded = '';
  for (const unit of text.split('')) {
    const small = unit.toLowerCase();
    folded += plain(small.length === 1 ? small : unit);
  }
  return folded;
}

function plain(letter: string): string {
  const code = letter.charCodeAt(0);
  if (code < 0x80) return letter;
  if (letter === '’' || letter === 'ʼ' || letter === '‘') return "'";
  if (letter === '\u00a0' || letter === '\u202f' || letter === '\u2009') return ' ';
  if (letter === 'ё') return 'е';
  // Accents of Latin letters alone: й is no и.
  return code < 0x250 ? (letter.normalize('NFD')[0] ?? letter) : letter;
}

/** Remembers what was made: a text asks for the same words at every sentence, and to make a pattern costs far more. */
function remembering(make: (source: string) => RegExp): (source: string) => RegExp {
  const made = new Map<string, RegExp>();
  return (source) => {
    const known = made.get(source) ?? make(source);
    made.set(source, known);
    return known;
  };
}

const edged = (alternatives: string) => `(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`;

/** A pattern made of the words of a language, to be tested. */
export const pattern = remembering((source) => new RegExp(source, 'u'));

/** Words as a whole, to be found one after the other: what stands before and behind is no letter. */
export const whole = remembering((alternatives) => new RegExp(edged(alternatives), 'gu'));

/** The same, of words that come from a text and are asked for once. */
export const wholeOnce = (alternatives: string): RegExp => new RegExp(edged(alternatives), 'gu');

/** Whether a text holds words as a whole. */
export const has = (alternatives: string): RegExp => pattern(edged(alternatives));

/** Words as a whole right before the end of a text, with blanks behind them. */
export const atEnd = (alternatives: string): RegExp =>
  pattern(`(?<![\\p{L}\\p{N}])(?:${alternatives})[\\s"“«(]*$`);

/** Words as a whole at the beginning of a text, behind blanks. */
export const atStart = (alternatives: string): RegExp =>
  pattern(`^\\s*(?:${alternatives})(?![\\p{L}\\p{N}])`);
