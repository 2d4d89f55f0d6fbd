type Rgb = readonly [number, number, number];

/** @param hex `#rrggbb` */
export function rgb(hex: string): Rgb {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return [r ?? NaN, g ?? NaN, b ?? NaN];
}

function luminance(colour: Rgb): number {
  const [r, g, b] = colour
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast ratio of WCAG 2, from 1 to 21. */
export function contrast(a: string | Rgb, b: string | Rgb): number {
  const [low, high] = [a, b]
    .map((colour) => luminance(typeof colour === 'string' ? rgb(colour) : colour))
    .sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** `over` laid on `under` with an opacity from 0 to 1. */
export function blend(over: string, under: string, opacity: number): Rgb {
  const [top, bottom] = [rgb(over), rgb(under)];
  return top.map(
    (part, at) => part * opacity + (bottom[at] ?? 0) * (1 - opacity),
  ) as unknown as Rgb;
}
