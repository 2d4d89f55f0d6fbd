import type { Tongue } from './tongue.ts';
import { en } from './tongues/en.ts';
import { es } from './tongues/es.ts';
import { fr } from './tongues/fr.ts';
import { pt } from './tongues/pt.ts';
import { ru } from './tongues/ru.ts';

/** The languages in which positions are suggested, by primary subtag. */
export const TONGUES: Readonly<Partial<Record<string, Tongue>>> = { en, es, fr, pt, ru };
