import type { Day } from '../corpus/model.ts';
import { browserMessages } from '../platform/i18n.ts';
import { askBackground } from '../platform/page-messages.ts';
import { wordsOf } from '../signs/words.ts';
import { isSheet } from './card-sheet.ts';
import { Card } from './card.ts';
import { boxesOfMark, hitAt } from './hit.ts';
import { Host } from './host.ts';
import type { Life } from './life.ts';
import type { Mark } from './mark.ts';
import type { Marks } from './marks.ts';
import { Navigation } from './navigation.ts';
import { followPointer, type Missed } from './pointer.ts';
import { Stepping } from './stepping.ts';

/** The page below, as it is now. */
export interface Below {
  readonly marks: Marks;
  /** The open shadow roots in which marks may be. */
  readonly shadowRoots: () => readonly ShadowRoot[];
  readonly day: () => Day;
  /** BCP 47 tag of the page's language; null where it could not be told. */
  readonly language: () => string | null;
}

/** So many characters on either side of a mark are told with it. */
const AROUND = 300;

/**
 * All of ours that is seen over a page: the card, and the rings by which the keyboard goes from mark to mark. It is
 * read into a page only once the reader points at something or asks for it.
 */
export class Overlay {
  readonly #below: Below;
  readonly #life: Life;
  readonly #host: Host;
  readonly #card: Card;
  readonly #navigation: Navigation;
  readonly #stepping: Stepping;
  /** The mark whose card is open or asked for. */
  #shown: Mark | null = null;

  /** @param missed what the pointer did before the overlay had come */
  constructor(below: Below, missed: Iterable<Missed>, life: Life) {
    this.#below = below;
    this.#life = life;
    const { marks } = below;
    const words = wordsOf(browserMessages);
    const host = (this.#host = new Host(words));
    this.#card = new Card(
      host,
      {
        words,
        more: () => this.#ask('openCountry'),
        map: () => this.#ask('openMap'),
        why: () => this.#askWhy(),
      },
      () => this.close(),
    );
    const navigation = (this.#navigation = new Navigation(marks));
    this.#stepping = new Stepping({ marks, navigation, host, words }, life);
    life.listen(document, 'scroll', () => this.#moveCard(), { capture: true, passive: true });
    life.signal.addEventListener('abort', () => this.#card.close());
    followPointer(
      {
        open: (x, y) => this.#openAt(x, y),
        close: () => this.close(),
        leave: () => this.#leave(),
        isCard: (target) => host.holds(target),
        boxes: () => this.#boxes,
        endSteps: () => this.#stepping.end(),
      },
      missed,
      life,
    );
  }

  /** Goes to the next mark, or with -1 to the one before; null where there is none. */
  step(by: 1 | -1): { place: number; of: number } | null {
    this.close();
    const shown = this.#stepping.step(by);
    return shown && { place: shown.place, of: shown.of };
  }

  /** Goes to the next mention of a country and opens its card; null where there is none. */
  show(code: string): { place: number; of: number } | null {
    const shown = this.#navigation.show(code);
    if (!shown) return null;
    this.#open(shown.mark, boxesOfMark(shown.mark), true);
    return { place: shown.place, of: shown.of };
  }

  /** Opens the card of the mark where the keyboard is, and closes it again; false where nothing is marked. */
  toggle(): boolean {
    if (this.#host.hasFocus) {
      this.close();
      return true;
    }
    const mark = this.#shown ?? this.#navigation.current;
    if (mark) this.#open(mark, boxesOfMark(mark), true);
    return mark !== null;
  }

  close(): void {
    this.#shown = null;
    this.#card.close();
  }

  /** Closes the card of a mark that has left the page. */
  check(): void {
    if (this.#shown && !this.#shown.node.isConnected) this.close();
  }

  #openAt(x: number, y: number): void {
    const { marks, shadowRoots } = this.#below;
    const hit = hitAt(marks, x, y, shadowRoots());
    if (hit && !this.#host.hasFocus) this.#open(hit.mark, hit.boxes, false);
  }

  /** The pointer went elsewhere. */
  #leave(): void {
    // A sheet lies away from its mark, so that no pointer stays on both.
    if (!this.#host.hasFocus && !isSheet()) this.close();
  }

  get #boxes(): { mark: readonly DOMRect[]; card: DOMRect } | null {
    const card = this.#card.box;
    return card && this.#shown ? { mark: boxesOfMark(this.#shown), card } : null;
  }

  #open(mark: Mark, boxes: readonly DOMRect[], byKeyboard: boolean): void {
    if (this.#shown === mark) {
      if (byKeyboard) this.#card.focus();
      return;
    }
    this.close();
    this.#shown = mark;
    const asked = askBackground('country', { code: mark.iso2, date: this.#below.day() });
    asked.then(
      this.#life.guard((answer) => {
        if (this.#shown !== mark || !answer) return;
        const ground = mark.look?.ground ?? 'light';
        this.#card.open(answer, { node: mark.node, box: aroundBoxes(boxes), ground });
        if (byKeyboard) this.#card.focus();
      }),
      () => this.close(),
    );
  }

  /** A card that the keyboard is in stays with its mark. */
  #moveCard(): void {
    if (!this.#shown || !this.#host.hasFocus) return;
    const boxes = boxesOfMark(this.#shown);
    if (boxes.length) this.#card.move(aroundBoxes(boxes));
  }

  #ask(name: 'openCountry' | 'openMap'): void {
    const code = this.#shown?.iso2;
    if (code) askBackground(name, { code, date: this.#below.day() }).catch(() => undefined);
  }

  /** Hands the mark over with the text around it. */
  #askWhy(): void {
    if (!this.#shown) return;
    const { iso2: code, kind, doubt, node, start, end } = this.#shown;
    const from = Math.max(0, start - AROUND);
    const text = node.data.slice(from, end + AROUND);
    const place = { text, start: start - from, end: end - from };
    const page = { date: this.#below.day(), language: this.#below.language() };
    askBackground('why', { ...place, ...page, code, kind, doubt }).catch(() => undefined);
  }
}

/** The smallest box around all lines of a mark, so that the card covers none of them. */
function aroundBoxes(boxes: readonly DOMRect[]): DOMRect {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
