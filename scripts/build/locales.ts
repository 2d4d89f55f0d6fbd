import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../steps.ts';

const FOLDER = path.join(ROOT, 'src', '_locales');

/** The messages of one language as browsers read them: by key, with `$1`, `$2` … for what is filled in. */
export type Messages = Readonly<Record<string, { message: string; description?: string }>>;

/** The languages of the interface by the names of their folders, such as `en`, `pt` and `pt_PT`. */
export function interfaceLanguages(): string[] {
  return readdirSync(FOLDER).sort();
}

/** What the file of a language itself holds. */
export function ownMessagesOf(language: string): Messages {
  const file = path.join(FOLDER, language, 'messages.json');
  return JSON.parse(readFileSync(file, 'utf8')) as Messages;
}

/**
 * The messages of a language. One of a region, such as `pt_PT`, holds what differs from its language, `pt`, and the
 * rest is filled in here: Firefox would take it from English.
 */
export function messagesOf(language: string): Messages {
  const [whole = language] = language.split('_');
  if (whole === language || !existsSync(path.join(FOLDER, whole))) return ownMessagesOf(language);
  return { ...ownMessagesOf(whole), ...ownMessagesOf(language) };
}
