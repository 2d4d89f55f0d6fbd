import type { Known } from '../corpus/schema.ts';
import { COUNTRY_CODES } from '../countries/codes.ts';

/** What own source files may name. Without a packed corpus, as where it is damaged, any organisation is taken. */
export function knownIn(
  packed: { readonly organisations: readonly { readonly id: string }[] } | null,
): Known {
  const organisations = packed
    ? new Set(packed.organisations.map(({ id }) => id))
    : { has: () => true };
  return { countries: new Set(COUNTRY_CODES), organisations };
}
