import type { Day } from '../../src/corpus/model.ts';
import { POSITIONS } from '../../src/corpus/model.ts';
import { cardStyle } from '../../src/page/card-style.ts';
import { cardContent, changeNote } from '../../src/page/card-view.ts';
import { make } from '../../src/page/draw.ts';
import type { Ground } from '../../src/signs/tokens.ts';
import type { Words } from '../../src/signs/words.ts';
import { carried, contested, countryWhere, holding, NOW, shownOnCard, THEN } from './examples.ts';
import type { Specimen } from './specimens.tsx';

interface Props {
  readonly content: () => Node[];
  readonly words: Words;
  readonly ground: Ground;
}

/** As wide as a telephone, where the card is a sheet, and where there is room for it beside its word. */
const [NARROW, WIDE] = [360, 500];
/** In the gallery the card stands in the flow of the page, in a tree of its own that checks can see into. */
const IN_FLOW =
  ':host{position:static!important}.card{position:static!important;max-height:none!important}';

/** The card as pages show it, without a page. */
function CardSpecimen({ content, words, ground }: Props) {
  const fill = (host: HTMLElement | null) => {
    if (!host || host.shadowRoot) return;
    const style = make('style', {}, cardStyle() + IN_FLOW);
    const frame = make('div', { lang: words.locale, dir: words.direction }, ...content());
    frame.dataset.ground = ground;
    host.attachShadow({ mode: 'open' }).append(style, frame);
  };
  return <div ref={fill} />;
}

/** The card of a country. */
function cardOf(country: string, day: Day, words: Words): Node[] {
  const doings = { words, more: () => {}, map: () => {}, why: () => {}, close: () => {} };
  const content = cardContent(shownOnCard(country, day), doings);
  return [make('div', { class: 'card', role: 'dialog', 'aria-labelledby': 'name' }, ...content)];
}

/** The line that a card may hold of a change, to each position in each month. */
function changesOnCard(words: Words): Node[] {
  const months = Array.from({ length: 12 }, (_, at) => `2019-${String(at + 1).padStart(2, '0')}`);
  const lines = POSITIONS.flatMap((position) =>
    months.map((month) => changeNote(month, position, words)),
  );
  return [make('div', { class: 'card' }, make('div', { class: 'changed' }, ...lines))];
}

/** The card in every state. */
export function cards(words: Words, theme: Ground): Readonly<Record<string, Specimen>> {
  const inCard = (content: () => Node[], width: number): Specimen => ({
    width,
    sheet: 'popup',
    view: <CardSpecimen content={content} words={words} ground={theme} />,
  });
  const card = (country: string, day = THEN, width = NARROW) =>
    inCard(() => cardOf(country, day, words), width);
  return {
    ...Object.fromEntries(
      POSITIONS.map((position) => [
        `card: ${position}`,
        card(countryWhere(position, THEN, holding(position))),
      ]),
    ),
    'card: none': card(countryWhere('none', THEN, holding('none'))),
    'card: contested': card(countryWhere('contested', THEN, contested)),
    'card: carried': card(countryWhere('carried', NOW, carried), NOW),
    'card: beside its word': card(countryWhere('contested', THEN, contested), THEN, WIDE),
    'card: every change': inCard(() => changesOnCard(words), WIDE),
  };
}
