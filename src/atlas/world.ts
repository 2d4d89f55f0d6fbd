/** Left, top, right and bottom in units of the map. */
export type Box = readonly [number, number, number, number];

/** A country on the map. */
export interface Place {
  /** Its outline as SVG path data; absent where the map knows only where it lies. */
  readonly d?: string;
  /** Around its main part: far islands stay out. */
  readonly box: Box;
  /** Where its point, its label or the reader's attention goes. */
  readonly at: readonly [number, number];
  /** True where its outline is too small to be pointed at in a picture of the whole world. */
  readonly small: boolean;
}

/** The map as it is packed in `map.json`: Equal Earth, without Antarctica. */
export interface World {
  readonly width: number;
  readonly height: number;
  /** By country code. */
  readonly places: Readonly<Record<string, Place>>;
  /** Outlines of land that has no country code of its own. */
  readonly rest: string;
}
