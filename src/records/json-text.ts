import type { Fault } from '../corpus/check.ts';

/** Deeper than anything that is exported here; much deeper, and browsers cannot write it down again. */
const DEEPEST = 20;

/** Of a path that is too long so much is told. */
const TOLD = 3;

/** An object with the keys it has had so far, or a list with the place that is read. */
type Level = { readonly keys: Set<string>; at: string } | { readonly keys: null; at: number };
type Path = readonly (string | number)[];

/**
 * Looks for what `JSON.parse` passes over in silence: of a field that stands twice only the last would count.
 * @param file how the reader knows it
 * @param text sound JSON
 * @returns the first fault, or null
 */
export function faultInText(file: string, text: string): Fault | null {
  const levels: Level[] = [];
  const path = () => levels.map(({ at }) => at);
  const tokens = text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?|[{}[\],]/g);
  for (const { 0: token, 1: colon } of tokens) {
    const level = levels.at(-1);
    if (token === '{') levels.push({ keys: new Set(), at: '' });
    else if (token === '[') levels.push({ keys: null, at: 0 });
    else if (token === '}' || token === ']') levels.pop();
    else if (token === ',' && level?.keys === null) level.at += 1;
    else if (colon && level?.keys) {
      level.at = JSON.parse(token.slice(0, -colon.length)) as string;
      if (level.keys.has(level.at))
        return { ...placeOf(file, path()), wrong: 'stands twice', allowed: 'each field once' };
      level.keys.add(level.at);
    }
    if (levels.length > DEEPEST) {
      const place = placeOf(file, path().slice(0, TOLD));
      return { ...place, wrong: 'is nested too deep', allowed: `${DEEPEST} levels` };
    }
  }
  return null;
}

/** A path in terms of sources, records and fields. */
function placeOf(file: string, path: Path): Pick<Fault, 'file' | 'record' | 'field'> {
  const [place, ...inSource] = path[0] === 'sources' ? path.slice(1) : path;
  const listed = typeof place === 'number';
  const fields = listed ? inSource : path;
  const [records, record] = fields;
  const inRecord = records === 'records' && typeof record === 'number';
  return {
    file: listed ? `${file}, ${place + 1}` : file,
    record: inRecord ? record + 1 : null,
    field: fields.slice(inRecord ? 2 : 0).join('.') || null,
  };
}
