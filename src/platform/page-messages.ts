/** The page's end of the messages, apart from the rest so that content scripts carry no library of checks. */
import { browser, type Runtime } from './browser.ts';
import type { BackgroundHandlers, PageReplies } from './messages.ts';

/** Requests to a page, by name. */
export interface PageRequests {
  readonly summary: object;
  /** Scrolls to the next mention of a country and answers with its place among them, from 1; null when there is none. */
  readonly show: { readonly code: string };
  /** Scrolls to the next mark, or with -1 to the one before, and answers with its place among all, from 1; null when there is none. */
  readonly step: { readonly by: 1 | -1 };
  /** Opens the card of the mark where the keyboard is, or closes it; answers false where nothing is marked. */
  readonly card: object;
  /** Whether the reader paused this page. */
  readonly paused: object;
  /** Pauses this page, or reads it again. */
  readonly pause: { readonly on: boolean };
  /** Ends reading on pages that match these patterns: the reader took back the leave for them. */
  readonly stop: { readonly patterns: readonly string[] };
}
export type PageRequest = keyof PageRequests;

export type PageHandlers = {
  [N in PageRequest]: (body: PageRequests[N]) => PageReplies[N] | Promise<PageReplies[N]>;
};

type Reply<N extends keyof BackgroundHandlers> = Awaited<ReturnType<BackgroundHandlers[N]>>;
type Fields = Readonly<Record<string, unknown>>;

/** A message may come from another version of ours, so its shape is checked on receipt. */
const IS_BODY: Readonly<Record<PageRequest, (body: Fields) => boolean>> = {
  summary: () => true,
  show: ({ code }) => typeof code === 'string',
  step: ({ by }) => by === 1 || by === -1,
  card: () => true,
  paused: () => true,
  pause: ({ on }) => typeof on === 'boolean',
  stop: ({ patterns }) =>
    Array.isArray(patterns) && patterns.every((pattern) => typeof pattern === 'string'),
};

/** Asks the background. Rejects where it cannot be reached, as after an update of the extension. */
export async function askBackground<N extends keyof BackgroundHandlers>(
  name: N,
  body: Parameters<BackgroundHandlers[N]>[0],
): Promise<Reply<N>> {
  return browser.runtime.sendMessage<object, Reply<N>>({ name, body });
}

/** Messages of other names, of other extensions or of another shape are left to other listeners, as those without a handler. */
export function answerInPage(handlers: Partial<PageHandlers>, signal: AbortSignal): void {
  const listener = (message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !isRequest(message)) return undefined;
    const handler = handlers[message.name] as ((body: Fields) => unknown) | undefined;
    return handler && Promise.resolve(handler(message.body));
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

function isRequest(message: unknown): message is { name: PageRequest; body: Fields } {
  const { name, body } = (message ?? {}) as Fields;
  if (typeof name !== 'string' || !Object.hasOwn(IS_BODY, name)) return false;
  return typeof body === 'object' && body !== null && IS_BODY[name as PageRequest](body as Fields);
}
