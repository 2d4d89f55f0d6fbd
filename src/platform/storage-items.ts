import { entriesOf, isPlain, type Plain } from './plain.ts';

/**
 * `storage.sync` refuses items of more than 8,192 bytes, their key included; a little less, as browsers do not count
 * alike.
 */
const MOST_BYTES = 8_000;

/** Chromium writes `<` in six letters. */
export const bytesOf = (value: unknown): number =>
  new TextEncoder().encode((JSON.stringify(value) ?? '').replaceAll('<', '\\u003C')).length;

/** A value that stands at a path of a tree; `listed` where it is an entry of the list there. */
interface Leaf {
  readonly path: readonly string[];
  readonly value: unknown;
  readonly listed: boolean;
}

/** Which of the keys in a storage belong to a value that `itemsOf` stored under `key`. */
export const belongsTo = (key: string, item: string): boolean =>
  item === key || (item.startsWith(`${key}.`) && /^\d+$/.test(item.slice(key.length + 1)));

/**
 * The items under which a value is stored: one under `key` itself and, where that would be too much, more under
 * `key.2`, `key.3` … Each holds a part of the tree, and of lists some entries, so that a part that comes late from
 * another computer can be missed without harm to the others. A single text of more than an item is not cut.
 */
export function itemsOf(key: string, value: Plain): Record<string, unknown> {
  if (bytesOf(value) + key.length <= MOST_BYTES) return { [key]: value };
  const parts: Record<string, unknown>[] = [];
  let room = 0;
  for (const leaf of leavesOf(value, [])) {
    // As if no part of the path were there yet, and with every bracket and comma.
    const size = bytesOf(leaf.value) + leaf.path.reduce((sum, step) => sum + bytesOf(step) + 4, 4);
    if (size > room || !parts.length) {
      parts.push({});
      room = MOST_BYTES - key.length - 8;
    }
    room -= size;
    put(parts.at(-1) as Record<string, unknown>, leaf);
  }
  return Object.fromEntries(parts.map((part, n) => [n ? `${key}.${n + 1}` : key, part]));
}

/** Reads back what `itemsOf` made; undefined where nothing is stored under `key`. */
export function valueOf(key: string, items: Plain): unknown {
  const keys = Object.keys(items).filter((item) => belongsTo(key, item));
  const order = (item: string) => Number(item.slice(key.length + 1));
  return keys
    .sort((a, b) => order(a) - order(b))
    .map((item) => items[item])
    .reduce(together, undefined);
}

function leavesOf(value: unknown, path: readonly string[]): Leaf[] {
  if (isPlain(value) && Object.keys(value).length)
    return Object.entries(value).flatMap(([key, part]) => leavesOf(part, [...path, key]));
  if (Array.isArray(value) && value.length)
    return value.map((entry: unknown) => ({ path, value: entry, listed: true }));
  return [{ path, value, listed: false }];
}

function put(tree: Record<string, unknown>, { path, value, listed }: Leaf): void {
  const [step = '', ...rest] = path;
  if (rest.length) {
    tree[step] ??= {};
    put(tree[step] as Record<string, unknown>, { path: rest, value, listed });
  } else if (listed) tree[step] = [...((tree[step] as unknown[] | undefined) ?? []), value];
  else tree[step] = value;
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

function together(whole: unknown, part: unknown): unknown {
  if (whole === undefined) return part;
  if (isList(whole) && isList(part)) {
    const isThere = entriesOf(whole);
    return [...whole, ...part.filter((entry) => !isThere(entry))];
  }
  if (!isPlain(whole) || !isPlain(part)) return whole;
  const keys = [...new Set([...Object.keys(whole), ...Object.keys(part)])];
  return Object.fromEntries(
    keys.map((key) => [
      key,
      part[key] === undefined ? whole[key] : together(whole[key], part[key]),
    ]),
  );
}
