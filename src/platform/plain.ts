/** Plain values, as JSON and the browser's storage know them. */
export type Plain = Readonly<Record<string, unknown>>;

export const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The same whatever the order of keys, which Chromium's storage does not keep. */
export const alike = (a: unknown, b: unknown): boolean => inOrder(a) === inOrder(b);

const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    isPlain(part) ? Object.fromEntries(Object.entries(part).sort()) : part,
  );

/**
 * Brings together what two hands made of the same value: what `mine` changed since `base`, upon `theirs`. Objects are
 * brought together key by key and lists entry by entry; where both changed one thing, mine counts. Nothing that
 * either added is lost, and what one removed while the other changed it stays.
 */
export function merged<T>(base: T, mine: T, theirs: T): T;
export function merged(base: unknown, mine: unknown, theirs: unknown): unknown {
  if (same(mine, base) || same(mine, theirs)) return theirs;
  if (same(theirs, base)) return mine;
  if (Array.isArray(mine) && Array.isArray(theirs)) return mergedLists(base, mine, theirs);
  if (isPlain(mine) && isPlain(theirs)) return mergedKeys(isPlain(base) ? base : {}, mine, theirs);
  return mine === undefined ? theirs : mine;
}

function mergedKeys(base: Plain, mine: Plain, theirs: Plain): Plain {
  const keys = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  return Object.fromEntries(
    keys
      .map((key) => [key, merged(base[key], mine[key], theirs[key])] as const)
      .filter(([, value]) => value !== undefined),
  );
}

function mergedLists(base: unknown, mine: readonly unknown[], theirs: readonly unknown[]) {
  const inBase = entriesOf(Array.isArray(base) ? base : []);
  const [inMine, inTheirs] = [entriesOf(mine), entriesOf(theirs)];
  const kept = theirs.filter((entry) => !inBase(entry) || inMine(entry));
  return [...kept, ...mine.filter((entry) => !inBase(entry) && !inTheirs(entry))];
}

/** @returns whether a list, which may be long, has an entry that is the same */
export function entriesOf(list: readonly unknown[]): (entry: unknown) => boolean {
  const entries = new Set(list.map((entry) => JSON.stringify(entry)));
  return (entry) => entries.has(JSON.stringify(entry));
}
