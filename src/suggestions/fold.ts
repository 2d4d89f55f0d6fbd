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

/** Words as a whole: what stands before and behind is no letter. */
export const whole = (alternatives: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'gu');

/** Words as a whole right before the end of a text, with blanks behind them. */
export const atEnd = (alternatives: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})[\\s"“«(]*$`, 'u');

/** Words as a whole at the beginning of a text, behind blanks. */
export const atStart = (alternatives: string): RegExp =>
  new RegExp(`^\\s*(?:${alternatives})(?![\\p{L}\\p{N}])`, 'u');
