import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Answer } from '../corpus/model.ts';
import { Flag } from '../ui/flag.tsx';
import { PositionLine } from '../ui/position-line.tsx';
import { useWords } from '../ui/surroundings.ts';
import { listenForGestures } from './gestures.ts';
import { placeLabels } from './labels.ts';
import { SUBJECT, type Look } from './looks.ts';
import { MapView } from './map-view.tsx';
import { neighbour, type Direction } from './neighbours.ts';
import { Stage } from './stage.ts';
import type { World } from './world.ts';

interface Props {
  readonly world: World;
  /** How a country looks on the day shown. */
  readonly lookOf: (code: string) => Look;
  readonly answerOf: (code: string) => Answer;
  readonly chosen: string | null;
  readonly onChoose: (code: string) => void;
  /** Hands the stage over, once the map is drawn. */
  readonly onStage: (stage: Stage) => void;
  readonly children?: ComponentChildren;
}

/** One press of a key: how far the map moves, in pixels, and how much closer it comes. */
const STEP = 80;
export const CLOSER = 1.6;

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Where the map goes so that more is seen in a direction. */
const WAY: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [1, 0],
  right: [-1, 0],
  up: [0, 1],
  down: [0, -1],
};

/** The map with its gestures and keys, and the line of the country that is pointed at or focused. */
export function MapPane(props: Props) {
  const { world, lookOf, chosen, onChoose, onStage, children } = props;
  const words = useWords();
  const pane = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);

  // Drawn once: from then on the stage paints.
  const labelOf = useMemo(() => placeLabels(words), [words]);
  const map = useMemo(
    () => <MapView world={world} words={words} labelOf={labelOf} lookOf={lookOf} />,
    [world, words],
  );

  useLayoutEffect(() => {
    const svg = pane.current?.querySelector<SVGSVGElement>('svg.world');
    if (!svg || !pane.current) return;
    const made = new Stage(svg, world);
    const stop = new AbortController();
    const sizes = new ResizeObserver(([entry]) => entry && made.resize(entry.contentRect));
    made.resize(svg.getBoundingClientRect());
    sizes.observe(svg);
    listenForGestures(
      svg,
      { pan: (dx, dy) => made.pan(dx, dy), zoom: (by, at) => made.zoom(by, at) },
      stop.signal,
    );
    stage.current = made;
    onStage(made);
    return () => {
      stop.abort();
      sizes.disconnect();
    };
  }, [world]);

  useLayoutEffect(() => {
    stage.current?.paint(lookOf, labelOf);
  }, [lookOf]);
  useLayoutEffect(() => stage.current?.ring('chosen', chosen), [chosen]);
  useEffect(() => stage.current?.ring('pointed', pointed), [pointed]);

  const point = (code: string | null, [x, y]: readonly [number, number]) => {
    const size = stage.current?.size ?? { width: 0, height: 0 };
    pane.current?.style.setProperty('--x', `${x}px`);
    pane.current?.style.setProperty('--y', `${y}px`);
    pane.current?.toggleAttribute('data-flip', x > size.width / 2);
    pane.current?.toggleAttribute('data-above', y > size.height / 2);
    setPointed(code);
  };
  const placeOf = (event: MouseEvent): readonly [number, number] => {
    const { left = 0, top = 0 } = pane.current?.getBoundingClientRect() ?? {};
    return [event.clientX - left, event.clientY - top];
  };
  const under = (event: MouseEvent) => stage.current?.meant(event.target, placeOf(event)) ?? null;

  const onFocus = (event: FocusEvent) => {
    const code = (event.target as SVGElement).dataset.code;
    const place = code === undefined ? undefined : world.places[code];
    if (code && place && stage.current) point(code, stage.current.onScreen(place.at));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const code = (event.target as SVGElement).dataset.code;
    if (!code || !stage.current || event.ctrlKey || event.altKey || event.metaKey) return;
    if (!answerKey(event, code, world, stage.current, onChoose)) return;
    event.preventDefault();
  };
  return (
    <div
      class="map"
      ref={pane}
      onPointerMove={(event) =>
        event.pointerType !== 'touch' && point(under(event), placeOf(event))
      }
      onPointerLeave={() => setPointed(null)}
      onFocusIn={onFocus}
      onFocusOut={() => setPointed(null)}
      onClick={(event) => {
        const code = under(event);
        if (code) onChoose(code);
      }}
      onKeyDown={onKeyDown}
    >
      <p class="unseen" id="map-keys">
        {words.t('mapKeys')}
      </p>
      {map}
      {pointed && (
        <CountryLine code={pointed} look={lookOf(pointed)} answer={props.answerOf(pointed)} />
      )}
      {children}
    </div>
  );
}

/** @returns whether the key was one of the map's */
function answerKey(
  event: KeyboardEvent,
  code: string,
  world: World,
  stage: Stage,
  onChoose: (code: string) => void,
): boolean {
  const direction = DIRECTIONS[event.key];
  if (direction && event.shiftKey) {
    stage.pan(STEP * WAY[direction][0], STEP * WAY[direction][1]);
  } else if (direction) {
    const next = neighbour(world, code, direction);
    if (next) stage.focus(next);
  } else if (event.key === 'Enter' || event.key === ' ') onChoose(code);
  else if (event.key === '+' || event.key === '=') stage.zoom(CLOSER);
  else if (event.key === '-') stage.zoom(1 / CLOSER);
  else if (event.key === '0') stage.fly(null);
  else return false;
  return true;
}

interface LineProps {
  readonly code: string;
  readonly look: Look;
  readonly answer: Answer;
}

/** Where a country stands, in one line; its element already says so to screen readers. */
function CountryLine({ code, look, answer }: LineProps) {
  const { t, date, country } = useWords();
  const { statement } = answer;
  return (
    <div class="country-line" aria-hidden="true">
      <p class="name">
        <Flag of={code} />
        <bdi>{country(code)}</bdi>
      </p>
      {look === SUBJECT ? (
        <p>{t('subjectOnMap')}</p>
      ) : (
        <PositionLine
          position={answer.position}
          carried={answer.carried}
          contested={answer.contestedBy.length > 0}
        />
      )}
      {statement && (
        <p class="note">
          {date(statement.stated)} · <bdi>{statement.source.outlet}</bdi>
        </p>
      )}
    </div>
  );
}
