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

/** A file that cannot be read any more, as one deleted meanwhile, is no JSON either. */
const textOf = (file: File): Promise<string> => file.text().catch(() => '');
