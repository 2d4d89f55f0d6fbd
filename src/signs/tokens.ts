import type { Position, PositionOrNone } from '../corpus/model.ts';

/** A colour on light and on dark ground. */
export interface Tone {
  readonly light: string;
  readonly dark: string;
}
export type Ground = keyof Tone;
export const GROUNDS = ['light', 'dark'] as const satisfies readonly Ground[];

/** Diverging orange and purple: free of party and flag colours, apart under the common colour blindnesses. */
export const POSITION_TONES: Readonly<Record<PositionOrNone, Tone>> = {
  government: { light: '#b35806', dark: '#fdb863' },
  opposition: { light: '#542788', dark: '#c4b5f5' },
  disputes: { light: '#7a68b3', dark: '#a79bd9' },
  neutral: { light: '#5f6368', dark: '#a8adb3' },
  none: { light: '#8a8f94', dark: '#7c8187' },
};

/** The same on areas, for positions carried from an earlier phase: as pale as a sign may be. */
export const FADED_TONES: Readonly<Record<Position, Tone>> = {
  government: { light: '#c68345', dark: '#866741' },
  opposition: { light: '#a087bd', dark: '#6f6889' },
  disputes: { light: '#988ac4', dark: '#6e678d' },
  neutral: { light: '#909396', dark: '#6a6d71' },
};

/** The underline that tells a position apart without colour. */
export const UNDERLINES: Readonly<Record<PositionOrNone, string>> = {
  government: 'solid',
  opposition: 'double',
  disputes: 'dashed',
  neutral: 'dotted',
  none: 'none',
};

/** What surfaces are made of. `text`, `note`, `link` and `fault` are for words; `line` parts things; `focus` rings them. */
export const SURFACE_TONES = {
  ground: { light: '#ffffff', dark: '#1f2023' },
  raised: { light: '#f4f4f2', dark: '#2a2b2f' },
  pressed: { light: '#e6e6e2', dark: '#38393e' },
  text: { light: '#1d1e20', dark: '#ececea' },
  note: { light: '#565a5f', dark: '#b4b7bb' },
  link: { light: '#1a4f8b', dark: '#9cc4f2' },
  fault: { light: '#a3242b', dark: '#f2a3a3' },
  line: { light: '#d5d5d0', dark: '#45464b' },
  focus: { light: '#1a4f8b', dark: '#9cc4f2' },
  shadow: { light: 'rgb(0 0 0 / 18%)', dark: 'rgb(0 0 0 / 60%)' },
} as const satisfies Readonly<Record<string, Tone>>;

/** Sizes that do not depend on the ground; lengths stand on a grid of 4 px. */
const MEASURES = {
  'font-family': 'system-ui, sans-serif',
  'font-body': '13px/18px var(--font-family)',
  'font-note': '11px/16px var(--font-family)',
  'font-title': '600 16px/22px var(--font-family)',
  'font-date': '600 24px/28px var(--font-family)',
  space: '4px',
  'radius-surface': '8px',
  'radius-chip': '4px',
  shadow: '0 4px 16px var(--shadow-colour)',
  motion: '120ms',
  hairline: '1px',
  stroke: '2px',
  'width-card': '320px',
  'width-popup': '380px',
  'width-popup-least': '320px',
  'height-popup': '560px',
  'height-list': '240px',
  'width-column': '600px',
  'width-preview': '340px',
  'width-country': '360px',
  'width-changes': '320px',
  'height-time': '172px',
} as const;

/** @returns custom properties for one ground, as declarations: `--government`, `--text`, `--font-body` … */
export function tokenProperties(ground: Ground): string {
  const tones = Object.entries({ ...POSITION_TONES, ...SURFACE_TONES }).map(
    ([name, tone]) => [name === 'shadow' ? 'shadow-colour' : name, tone[ground]] as const,
  );
  const faded = Object.entries(FADED_TONES).map(
    ([name, tone]) => [`${name}-faded`, tone[ground]] as const,
  );
  return [['color-scheme', ground] as const, ...tones, ...faded, ...Object.entries(MEASURES)]
    .map(([name, value]) => (name === 'color-scheme' ? `${name}:${value};` : `--${name}:${value};`))
    .join('');
}

/**
 * @returns rules that give signs (`glyphs.ts`) and stretches of time (`timeline.ts`) their colour from the custom
 * properties of `tokenProperties`.
 */
export function signRules(): string {
  const rules = Object.keys(POSITION_TONES).map(
    (position) =>
      `.sign[data-position="${position}"],.stretch[data-position="${position}"]{color:var(--${position})}`,
  );
  return [...rules, STRETCHES].join('\n');
}

/** Stretches draw in the current colour; what parts them shows the ground. */
const STRETCHES = `.stretch .solid{fill:currentcolor}
.stretch .pale{fill:color-mix(in srgb,currentcolor 20%,transparent)}
.stretch :is(.carried,.hatch,.cut,.points){fill:none;stroke:currentcolor}
.stretch .carried{fill:var(--ground)}
.stretch .points{stroke-width:2px;stroke-linecap:round}
.stretch .cut{stroke:var(--ground);stroke-width:2px}
.stretch .spot{fill:var(--ground)}
@media (forced-colors:active){.sign[data-position]{color:CanvasText}}`;

/**
 * @returns the style sheet that every page of the extension starts from: the custom properties for light and dark,
 * the colours of signs, and no motion for readers who asked for none.
 */
export function tokenSheet(): string {
  return [
    `:root{${tokenProperties('light')}}`,
    `@media (prefers-color-scheme:dark){:root{${tokenProperties('dark')}}}`,
    '@media (prefers-contrast:more){:root{--note:var(--text);--line:var(--text);}}',
    '@media (prefers-reduced-motion:reduce){:root{--motion:0ms;}}',
    signRules(),
    '',
  ].join('\n');
}
