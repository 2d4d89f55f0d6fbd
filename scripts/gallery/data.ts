import type { Packed } from '../../src/corpus/pack.ts';
import type { Drawing } from '../../src/countries/drawing.ts';
import type { Messages } from '../build/locales.ts';

/** What the gallery shows. */
export interface GalleryData {
  readonly corpus: Packed;
  readonly flags: Readonly<Record<string, Drawing>>;
  readonly languages: Readonly<Record<string, Messages>>;
}

/** The script `data.js`, which `build.ts` writes, has put it there: pages opened as files cannot fetch. */
export const { corpus, flags, languages } = (globalThis as unknown as { galleryData: GalleryData })
  .galleryData;
