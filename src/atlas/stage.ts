import { fillOf, paintOnPage, patternTransform } from './fills.ts';
import {
  COUNTRY_FILL,
  lookAt,
  panned,
  wholeWorld,
  zoomed,
  type Camera,
  type Size,
} from './camera.ts';
import type { Look } from './looks.ts';
import type { Box, World } from './world.ts';

/** Ids of the patterns of the map, which keep their size while the map grows. */
export const MAP_PREFIX = 'map-';

/** Farther from a point than this, in pixels, it is not meant. Half the least size of a target. */
export const REACH = 12;

/** The elements that show a country. */
interface Shown {
  /** What is focused and read. */
  readonly place: SVGElement;
  readonly area: SVGElement | null;
  readonly sign: SVGElement | null;
  look: string;
}

/**
 * The map on the screen, as `MapView` drew it. It is changed here, attribute by attribute and only where something
 * differs, because a date moves by hand: no tree is compared for it.
 */
export class Stage {
  readonly #svg: SVGSVGElement;
  readonly #world: World;
  readonly #ground: SVGGElement;
  readonly #patterns: readonly SVGPatternElement[];
  readonly #shown = new Map<string, Shown>();
  #size: Size = { width: 1, height: 1 };
  #camera: Camera = { x: 0, y: 0, k: 1 };
  /** What the view was last told to show, until the reader moves it: null for the whole world. */
  #aim: { readonly box: Box; readonly fill: number } | null | undefined = null;

  constructor(svg: SVGSVGElement, world: World) {
    this.#svg = svg;
    this.#world = world;
    this.#ground = svg.querySelector<SVGGElement>('.ground')!;
    this.#patterns = [...svg.querySelectorAll('pattern')];
    for (const place of svg.querySelectorAll<SVGElement>('.place')) {
      const code = place.dataset.code ?? '';
      this.#shown.set(code, {
        place,
        area: svg.querySelector<SVGElement>(`.area[data-code="${code}"]`),
        sign: place.querySelector('use'),
        look: place.dataset.look ?? '',
      });
    }
  }

  get camera(): Camera {
    return this.#camera;
  }

  get size(): Size {
    return this.#size;
  }

  /** Draws every country as it is to look. @param wordsOf what a country's look means, for screen readers */
  paint(lookOf: (code: string) => Look, wordsOf: (code: string, look: Look) => string): void {
    for (const [code, shown] of this.#shown) {
      const look = lookOf(code);
      if (look.id === shown.look) continue;
      shown.look = look.id;
      shown.place.dataset.look = look.id;
      shown.place.setAttribute('aria-label', wordsOf(code, look));
      shown.area?.setAttribute('fill', fillOf(look, paintOnPage, MAP_PREFIX));
      shown.sign?.setAttribute('href', `#point-${look.id}`);
    }
  }

  resize({ width, height }: Size): void {
    if (width === this.#size.width && height === this.#size.height) return;
    const size = { width, height };
    this.#size = size;
    if (this.#aim === undefined) this.#move(panned(this.#world, size, this.#camera, 0, 0));
    else this.#look(false);
  }

  /** Brings a part of the map into view; null the whole world. @param fill the share of the view that the part fills */
  fly(box: Box | null, fill = COUNTRY_FILL): void {
    this.#aim = box && { box, fill };
    this.#look(true);
  }

  #look(smoothly: boolean): void {
    const { width, height } = this.#size;
    if (width <= 1 || height <= 1) return;
    const camera = this.#aim
      ? lookAt(this.#world, this.#size, this.#aim.box, this.#aim.fill)
      : wholeWorld(this.#world, this.#size);
    this.#move(camera, smoothly);
  }

  pan(dx: number, dy: number): void {
    this.#aim = undefined;
    this.#move(panned(this.#world, this.#size, this.#camera, dx, dy));
  }

  zoom(by: number, at?: readonly [number, number]): void {
    this.#aim = undefined;
    this.#move(zoomed(this.#world, this.#size, this.#camera, by, at));
  }

  /** Rings a country as the one pointed at or chosen; null none. */
  ring(which: 'pointed' | 'chosen', code: string | null): void {
    const place = code === null ? undefined : this.#world.places[code];
    const [outline, dot] = this.#svg.querySelectorAll(`.${which}`);
    outline?.setAttribute('d', place?.d ?? '');
    dot?.setAttribute('display', 'none');
    if (!place?.small || !dot) return;
    dot.removeAttribute('display');
    dot.setAttribute('transform', `translate(${place.at.join(' ')})`);
  }

  /** Lets the keyboard stand on a country; the Tab key comes back to it. */
  focus(code: string): void {
    this.#svg.querySelector('[tabindex="0"]')?.setAttribute('tabindex', '-1');
    const place = this.#shown.get(code)?.place;
    place?.setAttribute('tabindex', '0');
    place?.focus({ preventScroll: true });
  }

  /** The country meant at a point of the map: the nearest of the small ones in reach, else what lies there. */
  meant(target: EventTarget | null, [x, y]: readonly [number, number]): string | null {
    const element = target instanceof Element ? target.closest<SVGElement>('[data-code]') : null;
    if (!element) return null;
    if (!element.classList.contains('point')) return element.dataset.code ?? null;
    let best = { code: element.dataset.code ?? null, far: Infinity };
    for (const [code, { at, small }] of Object.entries(this.#world.places)) {
      if (!small) continue;
      const [px, py] = this.onScreen(at);
      const far = Math.hypot(px - x, py - y);
      if (far < best.far && far <= REACH) best = { code, far };
    }
    return best.code;
  }

  /** Where a point of the map lies, in pixels from the view's corner. */
  onScreen([x, y]: readonly [number, number]): readonly [number, number] {
    const { k } = this.#camera;
    return [x * k + this.#camera.x, y * k + this.#camera.y];
  }

  #move(camera: Camera, smoothly = false): void {
    this.#camera = camera;
    const { x, y, k } = camera;
    this.#svg.classList.add('placed');
    this.#svg.classList.toggle('flying', smoothly);
    this.#svg.style.setProperty('--closeness', String(k));
    this.#ground.style.transform = `translate(${x}px, ${y}px) scale(${k})`;
    for (const pattern of this.#patterns)
      pattern.setAttribute('patternTransform', patternTransform(k));
  }
}
