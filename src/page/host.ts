import type { Words } from '../signs/words.ts';
import type { Ground } from '../signs/tokens.ts';
import { cardStyle } from './card-style.ts';
import { make } from './draw.ts';
import { HOST_NAME } from './host-name.ts';

/** Screen readers hear only of changes in a region they have met before. */
const MEET_MS = 150;

interface Raised {
  readonly element: HTMLElement;
  readonly frame: HTMLElement;
  readonly status: HTMLElement;
}

/**
 * The one element of ours in a page, there only while something is shown in it. It hangs on the root element; in an
 * open modal dialog or the fullscreen element while there is one, because all else is inert or hidden then.
 */
export class Host {
  readonly #words: Words;
  #raised: Raised | null = null;
  #saying: ReturnType<typeof setTimeout> | undefined;

  constructor(words: Words) {
    this.#words = words;
  }

  /** True for the host, by which the page's events name everything inside. */
  holds(target: EventTarget | null): boolean {
    return target !== null && target === this.#raised?.element;
  }

  /** Whether the keyboard is in it. */
  get hasFocus(): boolean {
    const root = this.#raised?.element.getRootNode();
    return root instanceof Document && root.activeElement === this.#raised?.element;
  }

  /** Puts `content` where it is seen over the part of the page that holds `node`. */
  show(content: readonly HTMLElement[], node: Node, ground: Ground): void {
    this.#raised ??= this.#build();
    const { element, frame } = this.#raised;
    frame.dataset.ground = ground;
    frame.append(...content);
    const parent = parentFor(node);
    if (element.parentNode === parent) return;
    // A page that enlarges itself by its style would enlarge, and so move, what is laid out by boxes in the view.
    element.style.zoom = String(1 / parent.currentCSSZoom);
    parent.append(element);
    element.showPopover();
  }

  /** Takes content away, and the host with it when nothing is left. */
  take(content: readonly (HTMLElement | null)[]): void {
    for (const part of content) part?.remove();
    const { frame, element } = this.#raised ?? {};
    if (!frame || frame.childElementCount > 1) return;
    clearTimeout(this.#saying);
    element?.remove();
    this.#raised = null;
  }

  /** Lets screen readers say something, once, while the host is shown. */
  say(text: string): void {
    const { status, element } = this.#raised ?? {};
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => {
      if (status) status.textContent = text;
      if (__DEV__ && element) element.dataset.said = text;
    }, MEET_MS);
  }

  /** Dev packages tell tests whose card is open: the shadow root is closed. */
  name(country: string | null): void {
    const { dataset } = this.#raised?.element ?? {};
    if (!__DEV__ || !dataset) return;
    if (country) dataset.country = country;
    else delete dataset.country;
  }

  #build(): Raised {
    const { locale, direction } = this.#words;
    const element = make(HOST_NAME as 'div', { popover: 'manual' });
    const status = make('div', { class: 'unseen', role: 'status' });
    const frame = make('div', { lang: locale, dir: direction });
    frame.append(status);
    const style = make('style', {});
    // Firefox exempts a style from the page's policy only where the text is set in one piece.
    style.textContent = cardStyle();
    element.attachShadow({ mode: 'closed' }).append(style, frame);
    return { element, frame, status };
  }
}

/** The modal dialog or fullscreen element around `node`, else the topmost that is open, else the root element. */
function parentFor(node: Node): Element {
  const layers = [...document.querySelectorAll('dialog:modal')];
  const full = document.fullscreenElement;
  if (full && full !== document.documentElement && full.childElementCount) layers.push(full);
  return layers.find((layer) => layer.contains(node)) ?? layers.at(-1) ?? document.documentElement;
}
