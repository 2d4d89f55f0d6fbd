import type { Day, Episode } from './model.ts';

/** The phases of the question, oldest first. The first, nameless one holds what was said before 10 January 2019. */
export const EPISODES: readonly [Episode, ...Episode[]] = [
  {
    id: 'earlier',
    from: '0000-01-01',
    name: 'before 10 January 2019',
    government: 'Nicolás Maduro',
    opposition: null,
    oppositionFrom: '0000-01-01',
  },
  {
    id: 'interim',
    from: '2019-01-10',
    name: 'the interim presidency',
    government: 'Nicolás Maduro',
    opposition: 'Juan Guaidó',
    // Nobody recognised him before he declared himself.
    oppositionFrom: '2019-01-23',
  },
  {
    id: 'after_interim',
    from: '2023-01-05',
    name: 'after the interim government',
    government: 'Nicolás Maduro',
    opposition: null,
    oppositionFrom: '2023-01-05',
  },
  {
    id: 'election',
    from: '2024-07-28',
    name: 'the 2024 election',
    government: 'Nicolás Maduro',
    opposition: 'Edmundo González Urrutia',
    oppositionFrom: '2024-07-28',
  },
  {
    id: 'capture',
    from: '2026-01-03',
    name: 'after Maduro’s capture',
    government: 'Delcy Rodríguez',
    opposition: 'Edmundo González Urrutia',
    oppositionFrom: '2026-01-03',
  },
];

/** The episode that holds `day`. */
export function episodeOn(day: Day): Episode {
  return EPISODES.findLast((episode) => episode.from <= day) ?? EPISODES[0];
}
