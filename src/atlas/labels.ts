import type { Filter } from '../corpus/filter.ts';
import {
  BASIS_LABELS,
  CERTAINTY_LABELS,
  CONTROL_LABELS,
  OUTLET_KIND_LABELS,
  POSITION_LABELS,
  regionLabel,
  SHORT_LABELS,
} from '../signs/labels.ts';
import type { Words } from '../signs/words.ts';
import type { Change } from './changes.ts';
import { LOOKS, type Look } from './looks.ts';

/** What the look of a country means. */
function lookWords({ position, carried, contested }: Look, { t }: Words): string {
  if (position === 'subject') return t('subjectOnMap');
  return [t(POSITION_LABELS[position]), contested && t('contested'), carried && t('carried')]
    .filter(Boolean)
    .join(' · ');
}

/** Names countries with what their look means. Asking the browser for words is slow, so each look's are asked for once. */
export function placeLabels(words: Words): (code: string, look: Look) => string {
  const meanings = new Map(LOOKS.map((look) => [look.id, lookWords(look, words)]));
  return (code, { id }) => `${words.country(code)}: ${meanings.get(id)}`;
}

/** A change in one line: "2 November 2019: El Salvador, government to opposition". */
export function changeWords(
  { day, before, after, countries }: Change,
  { t, date, list, compare, country }: Words,
): string {
  const names = list(countries.map(country).sort(compare));
  if (before === 'none') return t('changeFirst', date(day), names, t(SHORT_LABELS[after]));
  return t('changeLine', date(day), names, t(SHORT_LABELS[before]), t(SHORT_LABELS[after]));
}

/** What a filter leaves out, part by part. */
export function filterWords({ without, from, to }: Filter, words: Words): string[] {
  const { t, count, date, country } = words;
  const { sources, outletCountries } = without;
  return [
    ...without.positions.map((position) => t(POSITION_LABELS[position])),
    ...without.bases.map((basis) => t(BASIS_LABELS[basis])),
    ...without.certainties.map((certainty) => t(CERTAINTY_LABELS[certainty])),
    ...without.outletKinds.map((kind) => t(OUTLET_KIND_LABELS[kind])),
    ...outletCountries.map((code) =>
      code === null ? t('outletCountryUnknown') : t('allOfCountry', country(code)),
    ),
    ...without.controls.map((control) => t(CONTROL_LABELS[control])),
    ...without.years.map((year) => year ?? t('undated')),
    ...without.regions.map((id) => t(regionLabel(id))),
    ...without.organisations,
    ...(sources.length ? [count('sources', sources.length)] : []),
    ...(from === null ? [] : [t('leftOutBefore', date(from))]),
    ...(to === null ? [] : [t('leftOutAfter', date(to))]),
  ];
}
