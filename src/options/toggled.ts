/** A list of what is left out, without an entry that is switched on and with one that is switched off. */
export function toggled<T>(list: readonly T[], entry: T, on: boolean): T[] {
  const others = list.filter((other) => other !== entry);
  return on ? others : [...others, entry];
}
