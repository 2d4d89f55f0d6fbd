import type { Known } from '../corpus/schema.ts';
import { MOST_BYTES, planImport, type Belongings, type Plan } from './transfer.ts';

/** Reads files and tells what they would change; `too large` without reading any, where they are. */
export async function planOf(
  files: readonly File[],
  has: Belongings,
  known: Known,
): Promise<Plan | 'too large'> {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  if (bytes > MOST_BYTES) return 'too large';
  const texts = files.map(async (file) => ({ name: file.name, text: await textOf(file) }));
  return planImport(await Promise.all(texts), has, known);
}

/** Null where a file is no text, or cannot be read any more, as one deleted meanwhile. */
async function textOf(file: File): Promise<string | null> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

/** By the mark that editors put at the beginning of what is not in UTF-8. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
