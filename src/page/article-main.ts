import type { Article } from '../platform/article.ts';
import { dateOf } from './article.ts';
import { Flow, type Sink } from './flow.ts';
import type { Block } from './regions.ts';

/** So much text is taken of a page, in UTF-16 code units. */
const MOST_TEXT = 300_000;
const LONGEST_SELECTION = 2_000;

const inOneLine = (text: string | null | undefined): string =>
  (text ?? '').replace(/\s+/g, ' ').trim();

const meta = (name: string): string =>
  inOneLine(
    document
      .querySelector(`meta:is([property="${name}" i],[name="${name}" i])`)
      ?.getAttribute('content'),
  );

/** The address the page gives itself, if it is on the same host; else the one it was opened at. */
function addressOf(): string {
  const opened = new URL(location.href);
  opened.hash = '';
  const link = document.querySelector<HTMLLinkElement>('link[rel="canonical" i]')?.href ?? '';
  const own = URL.canParse(link) ? new URL(link) : null;
  return own && own.host === opened.host && /^https?:$/.test(own.protocol) ? own.href : opened.href;
}

function headline(): string {
  const headings = document.querySelectorAll('h1');
  const only = headings.length === 1 ? inOneLine(headings[0]?.textContent) : '';
  return only || meta('og:title') || inOneLine(document.title);
}

/** One run at a time. */
class Run implements Sink {
  text = '';

  get runLength(): number {
    return this.text.length;
  }

  add(_: Text, text: string): void {
    this.text += text;
  }

  part(blank: string): void {
    this.text += blank;
  }

  endRun(): void {}
}

/** Everything there is to read, block by block, those inside a block after its own text. */
function texts(): string[] {
  const found: string[] = [];
  const waiting: Block[] = [document.body];
  let length = 0;
  for (let block = waiting.pop(); block && length < MOST_TEXT; block = waiting.pop()) {
    if (block instanceof Element && !block.checkVisibility()) continue;
    const flow = new Flow(block);
    for (let isMore = true; isMore;) {
      const run = new Run();
      isMore = flow.read(run);
      const text = inOneLine(run.text);
      if (text) found.push(text);
      length += text.length;
    }
    waiting.push(...flow.blocks.toReversed());
  }
  return found;
}

function read(): Article {
  const date = dateOf(document);
  return {
    url: addressOf(),
    title: headline().slice(0, 500),
    outlet: (meta('og:site_name') || location.hostname.replace(/^www\./, '')).slice(0, 300),
    published: date.from === 'article' ? date.day : null,
    language: document.documentElement.lang || null,
    selection: inOneLine(String(getSelection() ?? '')).slice(0, LONGEST_SELECTION),
    texts: texts(),
  };
}

// Asked for by this name: see `platform/article.ts`.
(globalThis as unknown as Record<string, unknown>)['whereTheyStandReadArticle'] = read;
