import { entryAt } from '../corpus/table.ts';
import { SPOKEN_LABELS } from '../signs/labels.ts';
import type { Words } from '../signs/words.ts';
import { make } from './draw.ts';
import { boxesOfMark } from './hit.ts';
import type { Host } from './host.ts';
import type { Life } from './life.ts';
import type { Mark } from './mark.ts';
import type { Marks } from './marks.ts';
import type { Navigation, Shown } from './navigation.ts';

interface Parts {
  readonly marks: Marks;
  readonly navigation: Navigation;
  readonly host: Host;
  readonly words: Words;
}

/** Leads the keyboard from mark to mark: a ring shows where it is, and screen readers hear it once. */
export class Stepping {
  readonly #parts: Parts;
  #mark: Mark | null = null;
  #rings: HTMLElement[] = [];

  constructor(parts: Parts, life: Life) {
    this.#parts = parts;
    const follow = () => this.#mark && this.#draw();
    life.listen(document, 'scroll', follow, { capture: true, passive: true });
    life.listen(window, 'resize', follow);
    life.listen(document, 'pointerdown', () => this.end(), { capture: true, passive: true });
    life.signal.addEventListener('abort', () => this.end());
  }

  /** The mark where the keyboard is; null while it is at none. */
  get mark(): Mark | null {
    return this.#mark?.node.isConnected ? this.#mark : null;
  }

  /** Goes to the next mark, or with -1 to the one before; null where there is none. */
  step(by: 1 | -1): Shown | null {
    const shown = this.#parts.navigation.step(by);
    if (!shown) return null;
    this.#mark = shown.mark;
    this.#draw();
    this.#parts.host.say(this.#sentence(shown));
    return shown;
  }

  end(): void {
    this.#mark = null;
    this.#parts.host.take(this.#rings);
    this.#rings = [];
  }

  /** One ring for each line of the mark. */
  #draw(): void {
    const { mark } = this;
    const boxes = mark ? boxesOfMark(mark) : [];
    if (!mark || !boxes.length) return this.end();
    const old = this.#rings;
    this.#rings = boxes.map((box) => {
      const ring = make('div', { class: 'ring' });
      for (const side of ['left', 'top', 'width', 'height'] as const)
        ring.style.setProperty(side, `${box[side]}px`);
      return ring;
    });
    const { host } = this.#parts;
    host.show(this.#rings, mark.node, mark.look?.ground ?? 'light');
    host.take(old);
  }

  #sentence({ mark, place, of }: Shown): string {
    const { words, marks } = this.#parts;
    const { table, day } = marks.painting;
    const entry = entryAt(table, mark.iso2, day);
    const position = [
      words.t(SPOKEN_LABELS[entry?.position ?? 'none']),
      entry?.carried && words.t('carried'),
      entry?.contested && words.t('contested'),
    ].filter(Boolean);
    const numbers = [words.number(place), words.number(of)];
    return words.t('spoken', words.country(mark.iso2), position.join(', '), ...numbers);
  }
}
