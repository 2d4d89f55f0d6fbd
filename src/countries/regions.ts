/**
 * Regions of the world as the UN statistics division draws them (M49), from CLDR's territory containment. A region is
 * named by its M49 number, which `Intl.DisplayNames` of type `region` labels in every language.
 */
const REGIONS: Readonly<Record<string, { readonly label: string; readonly countries: string }>> = {
  '005': {
    label: 'South America',
    countries: 'AR BO BR BV CL CO EC FK GF GS GY PE PY SR UY VE',
  },
  '011': {
    label: 'Western Africa',
    countries: 'BF BJ CI CV GH GM GN GW LR ML MR NE NG SH SL SN TG',
  },
  '013': {
    label: 'Central America',
    countries: 'BZ CR GT HN MX NI PA SV',
  },
  '014': {
    label: 'Eastern Africa',
    countries: 'BI DJ ER ET IO KE KM MG MU MW MZ RE RW SC SO SS TF TZ UG YT ZM ZW',
  },
  '015': {
    label: 'Northern Africa',
    countries: 'DZ EG EH LY MA SD TN',
  },
  '017': {
    label: 'Middle Africa',
    countries: 'AO CD CF CG CM GA GQ ST TD',
  },
  '018': {
    label: 'Southern Africa',
    countries: 'BW LS NA SZ ZA',
  },
  '021': {
    label: 'Northern America',
    countries: 'BM CA GL PM US',
  },
  '029': {
    label: 'Caribbean',
    countries:
      'AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI',
  },
  '030': {
    label: 'Eastern Asia',
    countries: 'CN HK JP KP KR MN MO TW',
  },
  '034': {
    label: 'Southern Asia',
    countries: 'AF BD BT IN IR LK MV NP PK',
  },
  '035': {
    label: 'Southeast Asia',
    countries: 'BN ID KH LA MM MY PH SG TH TL VN',
  },
  '039': {
    label: 'Southern Europe',
    countries: 'AD AL BA ES GI GR HR IT ME MK MT PT RS SI SM VA XK',
  },
  '053': {
    label: 'Australasia',
    countries: 'AU CC CX HM NF NZ',
  },
  '054': {
    label: 'Melanesia',
    countries: 'FJ NC PG SB VU',
  },
  '057': {
    label: 'Micronesian Region',
    countries: 'FM GU KI MH MP NR PW UM',
  },
  '061': {
    label: 'Polynesia',
    countries: 'AS CK NU PF PN TK TO TV WF WS',
  },
  '143': {
    label: 'Central Asia',
    countries: 'KG KZ TJ TM UZ',
  },
  '145': {
    label: 'Western Asia',
    countries: 'AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE',
  },
  '151': {
    label: 'Eastern Europe',
    countries: 'BG BY CZ HU MD PL RO RU SK UA',
  },
  '154': {
    label: 'Northern Europe',
    countries: 'AX DK EE FI FO GB GG IE IM IS JE LT LV NO SE SJ',
  },
  '155': {
    label: 'Western Europe',
    countries: 'AT BE CH DE FR LI LU MC NL',
  },
};

/** Ids of all regions, in the order of their numbers. */
export const REGION_IDS: readonly string[] = Object.keys(REGIONS).sort();

const REGION_OF: ReadonlyMap<string, string> = new Map(
  REGION_IDS.flatMap((id) => REGIONS[id]!.countries.split(' ').map((code) => [code, id] as const)),
);

/** The region of a country; null where it has none (Antarctica) or the code is unknown. */
export const regionOf = (code: string): string | null => REGION_OF.get(code) ?? null;
