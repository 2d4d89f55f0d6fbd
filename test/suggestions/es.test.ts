import { itSuggests } from '../support/suggestions.ts';

describe('positions that a Spanish article states', () =>
  itSuggests('es', {
    'a country that recognises or backs a claimant': [
      'opposition: CA | Canadá reconoció a Juan Guaidó como presidente interino de Venezuela.',
      'opposition: PY | Paraguay respalda a Guaidó.',
      'government: ZA | Sudáfrica expresó su apoyo al presidente Nicolás Maduro.',
      'opposition: DE | El Gobierno alemán reconoció este lunes a Guaidó como presidente encargado.',
      'government: CU | Cuba felicitó a Maduro por su victoria.',
      'opposition: FR | La cancillería francesa anunció que reconoce a Guaidó.',
      'government: TR | El presidente de Turquía reiteró su respaldo a Maduro.',
      'government: BY | Bielorrusia considera que Maduro es el presidente legítimo de Venezuela.',
      'opposition: EC | Ecuador decidió reconocer a Guaidó.',
    ],
    'lists of countries with one verb': [
      'opposition: AR BR CL CO | Argentina, Brasil, Chile y Colombia reconocieron a Guaidó.',
      'government: BO CU NI | Bolivia, Cuba y Nicaragua manifestaron su solidaridad con Maduro.',
      'government: CN RU; opposition: US | Estados Unidos reconoció a Guaidó, mientras que Rusia y China apoyan a Maduro.',
      'opposition: BR CA US | Reconocieron a Guaidó Estados Unidos, Canadá y Brasil.',
      'opposition: LIMA(-MX) | Los países del Grupo de Lima, excepto México, reconocieron a Guaidó.',
      'opposition: EU(most) | La mayoría de los países de la Unión Europea reconocieron a Guaidó.',
      'opposition: CL US | Estados Unidos reconoció a Guaidó y Chile hizo lo mismo.',
    ],
    'the passive and pronouns': [
      'opposition: CA US | Guaidó fue reconocido por Estados Unidos y Canadá.',
      'opposition: NO | Juan Guaidó habló en Caracas. Noruega lo reconoció como presidente interino.',
    ],
    'support that somebody has': [
      'government: CN RU | Maduro cuenta con el respaldo de Rusia y China.',
      'government: CU | Cuba cerró filas con Maduro.',
    ],
    denial: [
      'disputes: CH | Suiza no reconoce a Nicolás Maduro como presidente.',
      'disputes: PE | Perú desconoce a Maduro.',
      'disputes: CL | Chile calificó de ilegítimo al gobierno de Maduro.',
      ' | Italia no reconoció a Guaidó.',
      ' | Grecia se negó a reconocer a Guaidó.',
    ],
    'what one says to do': [
      'opposition: FI | Finlandia dijo reconocer a Guaidó.',
      'disputes: FI | Finlandia afirmó no reconocer a Maduro.',
      ' | Finlandia dijo querer reconocer a Guaidó.',
    ],
    'what was done and is done no more': [
      ' | Letonia reconoció a Guaidó en primavera, pero ya no lo reconoce.',
      'opposition: LV | Letonia reconoció a Guaidó, pero no cerró su embajada.',
      'neutral: ZM | Zambia sostiene que los venezolanos deben resolver la crisis por medio del diálogo.',
    ],
    'an office that is held no longer, and a wish': [
      ' | El expresidente de Colombia Álvaro Uribe respaldó a Guaidó.',
      ' | La exministra española respaldó a Guaidó.',
      ' | Guaidó pidió a la Unión Europea que lo reconozca como presidente.',
      ' | Guaidó dijo que Italia lo apoya.',
      ' | España acoge a miles de venezolanos que apoyan a Guaidó.',
    ],
    'a call with which somebody is backed, and an election that is hailed': [
      'government: IR | El presidente iraní llamó a Maduro para expresarle su solidaridad.',
      'government: VN | Vietnam saludó la reelección de Maduro.',
      ' | España llamó a Maduro a respetar a la oposición.',
    ],
    'who does it, and what a people is of': [
      ' | Ecuador proclamó a su nuevo presidente y Maduro lo felicitó.',
      ' | España dijo que Guaidó es el presidente legítimo de la Asamblea Nacional.',
      ' | Los venezolanos de Chile respaldan a Guaidó.',
      'government: DM | La isla de Dominica respalda a Maduro.',
      'government: CN | China apoya los esfuerzos del Gobierno venezolano.',
      'disputes: CR | Costa Rica no validará los resultados de las elecciones en Venezuela.',
    ],
    'other words and orders of words': [
      'opposition: CA US | A Guaidó lo reconocieron Estados Unidos y Canadá.',
      'government: RU | Rusia sigue considerando a Maduro como el presidente legítimo.',
      'government: CU | Cuba rechazó las amenazas contra Venezuela y reiteró su apoyo a Maduro.',
      'government: NI RU | Rusia y Nicaragua se mantienen del lado de Maduro.',
      'opposition: EC | Ecuador ratificó el reconocimiento de su país a Guaidó.',
      'disputes: CO | Colombia no reconocerá el nuevo mandato de Maduro.',
      'disputes: PY | Paraguay rompió relaciones con Venezuela tras considerar ilegítimo el nuevo mandato de Maduro.',
      'neutral: NO | Noruega reiteró su disposición a mediar entre Maduro y la oposición venezolana.',
    ],
    'talks and neutrality': [
      'neutral: NO | Noruega llamó al diálogo entre Maduro y Guaidó.',
      'neutral: MX UY | México y Uruguay pidieron una salida negociada a la crisis de Venezuela.',
      'neutral: IN | India se mantiene neutral sobre Venezuela.',
    ],
    'no statement of a state': [
      ' | Estados Unidos instó a México a reconocer a Guaidó.',
      ' | Irlanda podría reconocer a Guaidó la próxima semana.',
      ' | La oposición española reconoció a Guaidó.',
      ' | Venezolanos en Chile apoyan a Guaidó.',
      ' | El cantante brasileño apoya a Guaidó.',
      ' | Guaidó viajó a Colombia y agradeció a Brasil.',
      ' | ¿Reconocerá Portugal a Guaidó?',
    ],
  }));
