import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Drawing } from '../../src/countries/drawing.ts';
import { ROOT } from '../steps.ts';

const FOLDER = path.join(ROOT, 'node_modules', 'country-flag-icons', '3x2');

/** What a flag may consist of: shapes with numbers and colours, nothing that could load, run or restyle anything. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  svg: ['viewBox'],
  g: [],
  path: ['d', 'fill-rule', 'clip-rule'],
  circle: ['cx', 'cy', 'r'],
  ellipse: ['cx', 'cy', 'rx', 'ry'],
};
const PAINT = ['fill', 'stroke', 'stroke-width', 'stroke-miterlimit', 'stroke-linejoin', 'opacity'];
/** Written by the package's drawing program; they say nothing in a picture that stands alone. */
const DROPPED = ['xmlns', 'class'];
const VALUE = /^[\w\s.,#-]*$/;
const TOKEN = /<(\/?)([a-z]+)((?:\s+[\w:-]+="[^"<>]*")*)\s*(\/?)>/gy;

/**
 * Reads one SVG picture of shapes.
 * @param name what a fault calls the picture
 * @throws Error naming the picture and the place, for anything but `svg`, `g` and shapes with plain attributes
 */
export function readDrawing(name: string, svg: string): Drawing {
  const text = svg.trim();
  const root = { tag: '', attributes: {}, children: [] as Drawing[] };
  const open = [root];
  let at = 0;
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const [whole, closing, tag = '', attributes = '', empty] = TOKEN.exec(text) ?? [];
    const parent = open.at(-1);
    if (!whole || !parent || (open.length === 1 && root.children.length > 0))
      throw new Error(`${name}: not understood at character ${at}: ${text.slice(at, at + 40)}`);
    at += whole.length;
    if (closing) {
      if (open.length === 1 || parent.tag !== tag)
        throw new Error(`${name}: </${tag}> closes nothing at character ${at}.`);
      open.pop();
    } else {
      const element = { tag, attributes: readAttributes(name, tag, attributes), children: [] };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  const [drawing] = root.children;
  if (!drawing || open.length > 1) throw new Error(`${name}: the picture is cut short.`);
  return drawing;
}

function readAttributes(name: string, tag: string, text: string): Record<string, string> {
  const own = ATTRIBUTES[tag];
  if (!own) throw new Error(`${name}: <${tag}> is no shape that a flag may have.`);
  const attributes: Record<string, string> = {};
  for (const [, key = '', value = ''] of text.matchAll(/([\w:-]+)="([^"]*)"/g)) {
    if (DROPPED.includes(key)) continue;
    if ((!own.includes(key) && !PAINT.includes(key)) || !VALUE.test(value))
      throw new Error(`${name}: <${tag} ${key}="${value}"> is nothing that a flag may have.`);
    attributes[key] = value;
  }
  return attributes;
}

/**
 * The flags that the extension carries: by ISO 3166-1 alpha-2 code (Kosovo `XK`), and `EU`.
 * @throws Error naming the first picture that cannot be read
 */
export function countryFlags(): Record<string, Drawing> {
  const codes = readdirSync(FOLDER).flatMap((file) => /^([A-Z]{2})\.svg$/.exec(file)?.[1] ?? []);
  return Object.fromEntries(
    codes
      .sort()
      .map((code) => [
        code,
        readDrawing(code, readFileSync(path.join(FOLDER, `${code}.svg`), 'utf8')),
      ]),
  );
}
