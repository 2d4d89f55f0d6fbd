import type { Words } from '../signs/words.ts';
import { Picture } from '../ui/picture.tsx';
import { fillOf, paintOnPage, patterns, pointDrawing } from './fills.ts';
import { LOOKS, type Look } from './looks.ts';
import { MAP_PREFIX, REACH } from './stage.ts';
import type { Place, World } from './world.ts';

interface Props {
  readonly world: World;
  readonly words: Words;
  /** Names a country with what its look means. */
  readonly labelOf: (code: string, look: Look) => string;
  /** How a country looks at first; later the `Stage` paints. */
  readonly lookOf: (code: string) => Look;
}

/** The country that the Tab key reaches first. */
const FIRST = 'VE';

/** The map as drawn once: every country's outline, a point for each small one, the name of the subject. */
export function MapView({ world, words, labelOf: label, lookOf }: Props) {
  const { t, country } = words;
  const places = Object.entries(world.places).map(([code, place]) => ({
    code,
    place,
    look: lookOf(code),
  }));
  const subject = world.places[FIRST];
  return (
    <svg class="world" role="group" aria-label={t('mapLabel')} aria-describedby="map-keys">
      <defs>
        {patterns(paintOnPage, 1, MAP_PREFIX).map((pattern) => (
          <Picture key={pattern.attributes.id} drawing={pattern} />
        ))}
        {LOOKS.map((look) => (
          <g key={look.id} id={`point-${look.id}`}>
            <Picture drawing={pointDrawing(look, paintOnPage)} />
          </g>
        ))}
      </defs>
      <g class="ground">
        <path class="rest" d={world.rest} />
        {places.map(({ code, place, look }) => (
          <Area key={code} code={code} place={place} look={look} label={label(code, look)} />
        ))}
        {places.map(
          ({ code, place, look }) =>
            place.small && (
              <g
                key={code}
                class="place point"
                data-code={code}
                data-look={look.id}
                role="button"
                tabindex={-1}
                aria-label={label(code, look)}
                transform={`translate(${place.at.join(' ')})`}
              >
                <g class="upright">
                  <circle class="target" r={REACH} />
                  <use href={`#point-${look.id}`} />
                </g>
              </g>
            ),
        )}
        {(['chosen', 'pointed'] as const).map((which) => (
          <g key={which} class="ring">
            <path class={which} />
            <g class={which} display="none">
              <circle class="upright" r={REACH - 4} />
            </g>
          </g>
        ))}
        {subject && (
          <g class="subject" aria-hidden="true" transform={`translate(${subject.at.join(' ')})`}>
            <text class="upright" x="6" y="-14">
              {country(FIRST)}
            </text>
          </g>
        )}
      </g>
    </svg>
  );
}

interface AreaProps {
  readonly code: string;
  readonly place: Place;
  readonly look: Look;
  readonly label: string;
}

/** An outline. That of a small country is painted too, but its point is what is focused. */
function Area({ code, place, look, label }: AreaProps) {
  if (!place.d) return null;
  const drawn = { 'data-code': code, d: place.d, fill: fillOf(look, paintOnPage, MAP_PREFIX) };
  if (place.small) return <path class="area" {...drawn} />;
  return (
    <path
      class="area place"
      {...drawn}
      data-look={look.id}
      role="button"
      tabindex={code === FIRST ? 0 : -1}
      aria-label={label}
    />
  );
}
