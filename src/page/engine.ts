import type { Lexicon } from '../detection/lexicon.ts';
import { answerInPage, askBackground } from '../platform/page-messages.ts';
import type { PageSummary } from '../platform/messages.ts';
import type { Reading } from '../platform/reading.ts';
import { dateFor, languageOf, type PageDate } from './article.ts';
import { Languages } from './languages.ts';
import type { Life } from './life.ts';
import { Marks } from './marks.ts';
import { OverlayDoor } from './overlay-door.ts';
import { PageReader } from './page-reader.ts';
import { Pulse } from './pulse.ts';
import { summarise } from './summary.ts';
import { Keeper } from './upkeep.ts';

/** So long the summary waits for further changes before it is told. */
const TELL_MS = 200;

/** Everything that happens on one page, from `start` until its life ends. */
export class Engine {
  readonly #life: Life;
  readonly #marks: Marks;
  readonly #keeper: Keeper;
  readonly #over: OverlayDoor;
  readonly #languages: Languages;
  #reader: PageReader;
  #date: PageDate;
  /** At which date the reader wants positions. */
  #dating: Reading['date'];
  readonly #begun = performance.now();
  /** Milliseconds that the first reading took. */
  #took: number | undefined;
  #telling: ReturnType<typeof setTimeout> | undefined;
  #told = '';

  constructor(reading: Reading, english: Lexicon, life: Life) {
    this.#life = life;
    this.#dating = reading.date;
    this.#date = dateFor(document, reading.date);
    this.#languages = new Languages({
      english,
      load: (language, then) => this.#loadLexicon(language, then),
      changed: () => this.#readAnew(),
    });
    this.#reader = this.#newReader();
    this.#marks = new Marks({ marks: reading.marks, table: reading.table, day: this.#date.day });
    this.#keeper = new Keeper(
      { marks: this.#marks, reader: () => this.#reader, done: (pulse) => this.#afterRound(pulse) },
      life,
    );
    this.#over = new OverlayDoor(
      {
        marks: this.#marks,
        shadowRoots: () => this.#keeper.shadowRoots,
        day: () => this.#date.day,
        language: () => this.#languages.main,
      },
      life,
    );
  }

  start(): void {
    const { signal } = this.#life;
    signal.addEventListener('abort', () => {
      clearTimeout(this.#telling);
      this.#marks.clear();
    });
    this.#languages.settle(languageOf(document), location.href);
    this.#keeper.start();
    if (window === window.top) this.#answer(signal);
  }

  /** Paints by new settings or another table. */
  apply({ marks, table, date }: Reading): void {
    this.#over.open?.close();
    this.#dating = date;
    this.#date = dateFor(document, date);
    this.#marks.painting = { marks, table, day: this.#date.day };
    this.#keeper.repaint();
  }

  /** To be called now and then: minds what no browser reports. */
  check(): void {
    this.#marks.restore();
    this.#keeper.check();
    // The background may have been ended before it heard.
    if (!this.#told && this.#took !== undefined) this.#tellSoon();
  }

  #answer(signal: AbortSignal): void {
    answerInPage(
      {
        summary: () => this.#summarise(),
        show: async ({ code }) => (await this.#over.get())?.show(code) ?? null,
        step: async ({ by }) => (await this.#over.get())?.step(by) ?? null,
        card: async () => (await this.#over.get())?.toggle() ?? false,
      },
      signal,
    );
  }

  /** After each round: the page may have become another article, in another language. */
  async #afterRound(pulse: Pulse): Promise<void> {
    this.#marks.restore();
    this.#took ??= Math.round(performance.now() - this.#begun);
    const date = dateFor(document, this.#dating);
    if (date.day !== this.#date.day) {
      this.#over.open?.close();
      this.#marks.painting = { ...this.#marks.painting, day: date.day };
      await this.#marks.paintAll(pulse);
    }
    this.#date = date;
    this.#languages.settle(languageOf(document), location.href);
    this.#over.open?.check();
    this.#tellSoon();
  }

  /** English is read at once; another language once the background has answered. */
  #loadLexicon(language: string, then: (packed: string) => void): void {
    this.#life.run(
      askBackground('lexicon', { language }).then((packed) => {
        if (!this.#life.isOver && packed) then(packed);
      }),
    );
  }

  #newReader(): PageReader {
    this.#languages.begin();
    return new PageReader((text) => this.#languages.lexiconsFor(text));
  }

  #readAnew(): void {
    this.#reader = this.#newReader();
    this.#keeper.rereadAll();
  }

  #tellSoon(): void {
    if (window !== window.top) return;
    clearTimeout(this.#telling);
    this.#telling = setTimeout(
      this.#life.guard(() => this.#life.run(this.#tell())),
      TELL_MS,
    );
  }

  async #summarise(): Promise<PageSummary> {
    const pulse = new Pulse(this.#life.signal, 'unseen');
    const summary = await summarise(this.#marks, this.#date, this.#languages.main, pulse);
    return this.#took === undefined ? summary : { ...summary, ms: this.#took };
  }

  async #tell(): Promise<void> {
    const summary = await this.#summarise();
    const told = JSON.stringify(summary);
    if (told === this.#told) return;
    this.#told = told;
    // The badge is no more than a courtesy: where nobody listens, the marks stand all the same.
    askBackground('summary', summary).catch(() => (this.#told = ''));
  }
}
