import { browser } from './browser.ts';
import type { MarkInQuestion } from './messages.ts';

/** A mark of which a reader asked why it is there. */
export interface Question extends MarkInQuestion {
  /** The address of the page, if the browser tells. */
  readonly page: string | null;
}

const KEY = 'question';

/** Keeps the question asked last until the browser is closed. */
export async function keepQuestion(question: Question): Promise<void> {
  await browser.storage.session.set({ [KEY]: question });
}

export async function readQuestion(): Promise<Question | null> {
  return ((await browser.storage.session.get(KEY))[KEY] as Question | undefined) ?? null;
}
