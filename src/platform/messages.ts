import * as v from 'valibot';
import type { CountryReport } from '../corpus/model.ts';
import type { Drawing } from '../countries/drawing.ts';
import { browser, type Runtime } from './browser.ts';
import type { PageRequest, PageRequests } from './page-messages.ts';

const code = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const marksSheet = v.nullable(v.pipe(v.string(), v.regex(/^marks-[a-z]+-[a-z]+\.css$/)));

/** What a page says of itself. Countries stand in the order of their first mention. */
const pageSummary = v.object({
  /** The article's day, and whether the page states it (`article`), it is just today, or the reader chose it for all pages. */
  date: day,
  dateFrom: v.picklist(['article', 'today', 'chosen']),
  /** BCP 47 language of the text, or null where it could not be told. */
  language: v.nullable(v.string()),
  countries: v.array(v.object({ code, mentions: count })),
  /** Mentions found but not marked because the page holds more than can be marked. */
  unmarked: count,
  /** Milliseconds that the first reading took; absent until it is done. */
  ms: v.optional(count),
});
export type PageSummary = v.InferOutput<typeof pageSummary>;

/** A mark, with enough of its text to see why it is there. Offsets are UTF-16 code units of `text`, `end` exclusive. */
const markInQuestion = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(2000)),
  start: count,
  end: count,
  code,
  /** The page's date. */
  date: day,
  language: v.nullable(v.string()),
  kind: v.string(),
  /** The rule that makes the mark doubtful; null where it is certain. */
  doubt: v.nullable(v.string()),
});
export type MarkInQuestion = v.InferOutput<typeof markInQuestion>;

/** Requests to the background, by name. The sender may be an old content script after an update, so each is checked on receipt. */
const TO_BACKGROUND = {
  /** What a card shows of a country at a date. */
  country: v.strictObject({ code, date: day }),
  /** What the page holds, told whenever it changes. */
  summary: pageSummary,
  /** Lays a style sheet of the package over the manifest's in this frame, and takes away the one laid before. */
  dress: v.strictObject({ sheet: marksSheet, before: marksSheet }),
  /** Reads the script for what is seen over a page into this frame; answered once it has run. */
  overlay: v.strictObject({}),
  /** The packed lexicon of a language, for pages not in English. */
  lexicon: v.strictObject({ language: v.pipe(v.string(), v.regex(/^[a-z]{2}$/)) }),
  /** Opens the page of a country in a tab of its own, as of the date of the page it was read on. */
  openCountry: v.strictObject({ code, date: v.optional(day) }),
  /** Opens the map with the page of a country beside it, as of the date of the page it was read on. */
  openMap: v.strictObject({ code, date: day }),
  /** Opens the page that says why something is marked, and helps to report a fault in it. */
  why: markInQuestion,
};

export interface CountryOnCard {
  readonly report: CountryReport;
  /** Null where the flag file knows none. */
  readonly flag: Drawing | null;
  /** All positions over time (`drawStrip`); null where none is recorded. */
  readonly strip: Drawing | null;
}

interface BackgroundReplies {
  country: CountryOnCard;
  summary: void;
  dress: void;
  overlay: void;
  lexicon: string | null;
  openCountry: void;
  openMap: void;
  why: void;
}

const PAGE_REPLIES = {
  summary: pageSummary,
  show: v.nullable(v.object({ place: count, of: count })),
  step: v.nullable(v.object({ place: count, of: count })),
  card: v.boolean(),
  paused: v.boolean(),
  pause: v.void(),
  stop: v.void(),
};

export type PageReplies = {
  [N in keyof typeof PAGE_REPLIES]: v.InferOutput<(typeof PAGE_REPLIES)[N]>;
};

type Body<N extends keyof typeof TO_BACKGROUND> = v.InferOutput<(typeof TO_BACKGROUND)[N]>;

export type BackgroundHandlers = {
  [N in keyof BackgroundReplies]: (
    body: Body<N>,
    sender: Runtime.MessageSender,
  ) => BackgroundReplies[N] | Promise<BackgroundReplies[N]>;
};
/** Asks the page in a tab's top frame; null where no content script of this version answers. */
export async function askPage<N extends PageRequest>(
  tab: number,
  name: N,
  body: PageRequests[N],
): Promise<PageReplies[N] | null> {
  const reply: unknown = await browser.tabs
    .sendMessage(tab, { name, body }, { frameId: 0 })
    .catch(() => null);
  const checked = v.safeParse(PAGE_REPLIES[name], reply);
  return checked.success ? (checked.output as PageReplies[N]) : null;
}

/** Pauses the page in a tab, or reads it again, in all its frames. */
export async function pausePage(tab: number, on: boolean): Promise<void> {
  // Without a script of ours nobody answers.
  await browser.tabs.sendMessage(tab, { name: 'pause', body: { on } }).catch(() => undefined);
}

/** Ends reading, in every frame of every tab, on pages that match patterns. */
export async function stopPages(patterns: readonly string[]): Promise<void> {
  const message = { name: 'stop', body: { patterns } };
  const tabs = await browser.tabs.query({});
  // Most tabs hold no script of ours, and then nobody answers.
  await Promise.allSettled(
    tabs.flatMap(({ id }) => (id === undefined ? [] : browser.tabs.sendMessage(id, message))),
  );
}

/** Messages of other names, of other extensions or of another shape are left unanswered. */
export function answerInBackground(handlers: BackgroundHandlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const named = v.safeParse(v.object({ name: v.string(), body: v.unknown() }), message);
    if (!named.success || !Object.hasOwn(TO_BACKGROUND, named.output.name)) return undefined;
    const name = named.output.name as keyof typeof TO_BACKGROUND;
    const body = v.safeParse(TO_BACKGROUND[name], named.output.body);
    if (!body.success) return undefined;
    const handler = handlers[name] as (body: unknown, sender: Runtime.MessageSender) => unknown;
    return Promise.resolve(handler(body.output, sender));
  });
}
