/** `npm run icons`: makes the PNG files of icons/ from the drawings beside them, in Chromium. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import puppeteer, { type Page } from 'puppeteer-core';
import { readFlags, run } from './cli.ts';
import { ensureBrowser } from './setup/browsers.ts';
import { ROOT } from './steps.ts';

/** `normal`; `off` on this site; `empty` for a page without countries. */
export const ICON_STATES = ['normal', 'off', 'empty'] as const;
/** Pixels a side, as manifest.json and `src/background/badge.ts` name them. */
export const ICON_SIZES = [16, 32, 48, 128] as const;

export const drawingFile = (state: string) => path.join(ROOT, 'icons', `${state}.svg`);
export const iconFile = (state: string, size: number) =>
  path.join(ROOT, 'icons', `${state}-${size}.png`);

/** What a PNG says it was made from: the keyword of its text chunk, and the SHA-256 of the drawing. */
const KEYWORD = 'Source';
export const fingerprint = (drawing: string) =>
  createHash('sha256').update(drawing.replaceAll('\r\n', '\n')).digest('hex');

const SIGNATURE = 8;
const TYPE = 4;
const DATA = 8;
/** Length, type and checksum of a chunk. */
const AROUND = 12;

/** The fingerprint in a PNG made here; null in any other. */
export function madeFrom(png: Buffer): string | null {
  for (let at = SIGNATURE; at + AROUND <= png.length; at += png.readUInt32BE(at) + AROUND) {
    const data = png.subarray(at + DATA, at + DATA + png.readUInt32BE(at)).toString('latin1');
    if (png.toString('latin1', at + TYPE, at + DATA) === 'tEXt' && data.startsWith(`${KEYWORD}\0`))
      return data.slice(KEYWORD.length + 1);
  }
  return null;
}

/** Adds the fingerprint after the header, which PNG wants first. */
function sign(png: Buffer, value: string): Buffer {
  const headerEnd = SIGNATURE + png.readUInt32BE(SIGNATURE) + AROUND;
  const text = Buffer.from(`tEXt${KEYWORD}\0${value}`, 'latin1');
  const chunk = Buffer.alloc(text.length + 8);
  chunk.writeUInt32BE(text.length - 4, 0);
  text.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(text), text.length + 4);
  return Buffer.concat([png.subarray(0, headerEnd), chunk, png.subarray(headerEnd)]);
}

/** Paints a drawing as a PNG of `size` pixels a side. */
async function paint(page: Page, drawing: string, size: number): Promise<Buffer> {
  const base64 = await page.evaluate(
    async (svg, side) => {
      const image = new Image();
      image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = side;
      canvas.getContext('2d')?.drawImage(image, 0, 0, side, side);
      return canvas.toDataURL('image/png').split(',')[1] ?? '';
    },
    drawing,
    size,
  );
  return Buffer.from(base64, 'base64');
}

async function makeIcons(): Promise<void> {
  const browser = await puppeteer.launch({
    executablePath: ensureBrowser('chromium'),
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const page = await browser.newPage();
    for (const state of ICON_STATES) {
      const drawing = readFileSync(drawingFile(state), 'utf8');
      for (const size of ICON_SIZES)
        writeFileSync(
          iconFile(state, size),
          sign(await paint(page, drawing, size), fingerprint(drawing)),
        );
    }
  } finally {
    await browser.close();
  }
}

if (process.argv[1] === import.meta.filename)
  await run(async () => {
    readFlags({});
    await makeIcons();
  });
