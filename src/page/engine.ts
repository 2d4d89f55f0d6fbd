import packedEnglish from 'lexicon:en';
import { readLexicon } from '../detection/lexicon.ts';
import { browserMessages } from '../platform/i18n.ts';
import { answerInPage, askBackground } from '../platform/page-messages.ts';
import type { PageSummary } from '../platform/messages.ts';
import type { Reading } from '../platform/reading.ts';
import { wordsOf } from '../signs/words.ts';
import { dateFor, languageOf, type PageDate } from './article.ts';
import { isSheet } from './card-sheet.ts';
import { Card } from './card.ts';
import { Host } from './host.ts';
import { boxesOfMark, hitAt } from './hit.ts';
import { Languages } from './languages.ts';
import type { Life } from './life.ts';
import { Marks, type Mark } from './marks.ts';
import { Navigation } from './navigation.ts';
import { PageReader } from './page-reader.ts';
import { followPointer } from './pointer.ts';
import { Pulse } from './pulse.ts';
import { Stepping } from './stepping.ts';
import { summarise } from './summary.ts';
import { Keeper } from './upkeep.ts';

/** So long the summary waits for further changes before it is told. */
const TELL_MS = 200;

/** Everything that happens on one page, from `start` until its life ends. */
export class Engine {
  readonly #life: Life;
  readonly #marks: Marks;
  readonly #keeper: Keeper;
  readonly #host: Host;
  readonly #card: Card;
  readonly #navigation: Navigation;
  readonly #stepping: Stepping;
  readonly #languages: Languages;
  #reader: PageReader;
  #date: PageDate;
  /** At which date the reader wants positions. */
  #dating: Reading['date'];
  /** The mark whose card is open or asked for. */
  #shown: Mark | null = null;
  readonly #begun = performance.now();
  /** Milliseconds that the first reading took. */
  #took: number | undefined;
  #telling: ReturnType<typeof setTimeout> | undefined;
  #told = '';

  constructor(reading: Reading, life: Life) {
    this.#life = life;
    this.#dating = reading.date;
    this.#date = dateFor(document, reading.date);
    this.#languages = new Languages({
      english: readLexicon(packedEnglish),
      load: (language, then) => this.#loadLexicon(language, then),
      changed: () => this.#readAnew(),
    });
    this.#reader = this.#newReader();
    this.#marks = new Marks({ marks: reading.marks, table: reading.table, day: this.#date.day });
    this.#keeper = new Keeper(
      { marks: this.#marks, reader: () => this.#reader, done: (pulse) => this.#afterRound(pulse) },
      life,
    );
    const words = wordsOf(browserMessages);
    this.#host = new Host(words);
    this.#card = new Card(
      this.#host,
      {
        words,
        more: () => this.#ask('openCountry'),
        map: () => this.#ask('openMap'),
        why: () => this.#askWhy(),
      },
      () => this.#closeCard(),
    );
    this.#navigation = new Navigation(this.#marks);
    this.#stepping = new Stepping(
      { marks: this.#marks, navigation: this.#navigation, host: this.#host, words },
      life,
    );
  }

  start(): void {
    const { signal } = this.#life;
    signal.addEventListener('abort', () => {
      clearTimeout(this.#telling);
      this.#card.close();
      this.#marks.clear();
    });
    this.#languages.settle(languageOf(document), location.href);
    this.#keeper.start();
    followPointer(
      {
        open: (x, y) => this.#openAt(x, y),
        close: () => this.#closeCard(),
        leave: () => {
          // A sheet lies away from its mark, so that no pointer stays on both.
          if (!this.#host.hasFocus && !isSheet()) this.#closeCard();
        },
        isCard: (target) => this.#host.holds(target),
        boxes: () => this.#boxes(),
        endSteps: () => this.#stepping.end(),
      },
      this.#life,
    );
    this.#life.listen(document, 'scroll', () => this.#moveCard(), { capture: true, passive: true });
    if (window === window.top) this.#answer(signal);
  }

  /** Paints by new settings or another table. */
  apply({ marks, table, date }: Reading): void {
    this.#closeCard();
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
        show: ({ code }) => this.#show(code),
        step: ({ by }) => this.#step(by),
        card: () => this.#toggleCard(),
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
      this.#closeCard();
      this.#marks.painting = { ...this.#marks.painting, day: date.day };
      await this.#marks.paintAll(pulse);
    }
    this.#date = date;
    this.#languages.settle(languageOf(document), location.href);
    if (this.#shown && !this.#shown.spots[0].node.isConnected) this.#closeCard();
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
    const pulse = new Pulse(this.#life.signal);
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

  #openAt(x: number, y: number): void {
    if (this.#host.hasFocus) return;
    const hit = hitAt(this.#marks, x, y, this.#keeper.shadowRoots);
    if (hit) this.#openCard(hit.mark, hit.boxes, false);
  }

  #step(by: 1 | -1): { place: number; of: number } | null {
    this.#closeCard();
    const shown = this.#stepping.step(by);
    return shown && { place: shown.place, of: shown.of };
  }

  /** Opens the card of the mark where the keyboard is, and closes it again. */
  #toggleCard(): boolean {
    if (this.#host.hasFocus) {
      this.#closeCard();
      return true;
    }
    const mark = this.#shown ?? this.#navigation.current;
    if (mark) this.#openCard(mark, boxesOfMark(mark), true);
    return mark !== null;
  }

  #show(code: string): { place: number; of: number } | null {
    const shown = this.#navigation.show(code);
    if (!shown) return null;
    this.#openCard(shown.mark, boxesOfMark(shown.mark), true);
    return { place: shown.place, of: shown.of };
  }

  #openCard(mark: Mark, boxes: readonly DOMRect[], byKeyboard: boolean): void {
    if (this.#shown === mark) {
      if (byKeyboard) this.#card.focus();
      return;
    }
    this.#closeCard();
    this.#shown = mark;
    const asked = askBackground('country', { code: mark.iso2, date: this.#date.day });
    asked.then(
      this.#life.guard((answer) => {
        if (this.#shown !== mark || !answer) return;
        const ground = mark.look?.ground ?? 'light';
        this.#card.open(answer, { node: mark.spots[0].node, box: aroundBoxes(boxes), ground });
        if (byKeyboard) this.#card.focus();
      }),
      () => this.#closeCard(),
    );
  }

  #closeCard(): void {
    this.#shown = null;
    this.#card.close();
  }

  /** A card that the keyboard is in stays with its mark. */
  #moveCard(): void {
    if (!this.#shown || !this.#host.hasFocus) return;
    const boxes = boxesOfMark(this.#shown);
    if (boxes.length) this.#card.move(aroundBoxes(boxes));
  }

  #boxes(): { mark: readonly DOMRect[]; card: DOMRect } | null {
    const card = this.#card.box;
    return card && this.#shown ? { mark: boxesOfMark(this.#shown), card } : null;
  }

  #ask(name: 'openCountry' | 'openMap'): void {
    const code = this.#shown?.iso2;
    if (code) askBackground(name, { code, date: this.#date.day }).catch(() => undefined);
  }

  /** Hands the mark over with the text around it. */
  #askWhy(): void {
    if (!this.#shown) return;
    const { iso2: code, kind, doubt, spots } = this.#shown;
    const { node, start, end } = spots[0];
    const from = Math.max(0, start - AROUND);
    const text = node.data.slice(from, end + AROUND);
    const place = { text, start: start - from, end: end - from };
    const page = { date: this.#date.day, language: this.#languages.main };
    askBackground('why', { ...place, ...page, code, kind, doubt }).catch(() => undefined);
  }
}

/** So many characters on either side of a mark are told with it. */
const AROUND = 300;

/** The smallest box around all lines of a mark, so that the card covers none of them. */
function aroundBoxes(boxes: readonly DOMRect[]): DOMRect {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
