import type { Day } from '../../src/corpus/model.ts';
import { cardStyle } from '../../src/page/card-style.ts';
import { cardContent } from '../../src/page/card-view.ts';
import type { Ground } from '../../src/signs/tokens.ts';
import type { Words } from '../../src/signs/words.ts';
import { shownOnCard } from './examples.ts';

interface Props {
  readonly country: string;
  readonly day: Day;
  readonly words: Words;
  readonly ground: Ground;
}

/** In the gallery the card stands in the flow of the page, in a tree of its own that checks can see into. */
const IN_FLOW =
  ':host{position:static!important}.card{position:static!important;max-height:none!important}';

/** The card as pages show it, without a page. */
export function CardSpecimen({ country, day, words, ground }: Props) {
  const fill = (host: HTMLElement | null) => {
    if (!host || host.shadowRoot) return;
    const style = document.createElement('style');
    style.textContent = cardStyle() + IN_FLOW;
    const frame = document.createElement('div');
    Object.assign(frame, { lang: words.locale, dir: words.direction });
    frame.dataset.ground = ground;
    const doings = { words, more: () => {}, map: () => {}, why: () => {}, close: () => {} };
    const card = document.createElement('div');
    card.className = 'card';
    card.setAttribute('role', 'dialog');
    card.setAttribute('aria-labelledby', 'name');
    card.append(...cardContent(shownOnCard(country, day), doings));
    frame.append(card);
    host.attachShadow({ mode: 'open' }).append(style, frame);
  };
  return <div ref={fill} />;
}
