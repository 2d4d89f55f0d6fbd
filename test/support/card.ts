import type { Page } from 'puppeteer-core';
import type { Lab } from './browsers.ts';

interface BiDi {
  send(method: string, params: object): Promise<{ result: Answer }>;
}
interface Answer {
  result?: {
    type: string;
    value?: string & { shadowRoot?: { sharedId: string } | null };
  };
}

const HOST = 'where-they-stand-card';

/**
 * Calls a function, given as its source, with the card's closed tree and some words, and returns the text it returns.
 * The page itself cannot do so: only what drives the browser sees into a closed tree.
 */
async function inCard(lab: Lab, page: Page, source: string, words = ''): Promise<string> {
  return lab.name === 'firefox'
    ? inFirefoxCard(lab, page, source, words)
    : inChromiumCard(page, source, words);
}

async function inChromiumCard(page: Page, source: string, words: string): Promise<string> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const waiting = [root];
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      if (node.localName === HOST && node.shadowRoots?.[0]) {
        const { backendNodeId } = node.shadowRoots[0];
        const { object } = await session.send('DOM.resolveNode', { backendNodeId });
        const { result } = await session.send('Runtime.callFunctionOn', {
          objectId: object.objectId!,
          functionDeclaration: `function (words) { return (${source})(this, words); }`,
          arguments: [{ value: words }],
          returnByValue: true,
        });
        return String(result.value);
      }
      waiting.push(...(node.children ?? []));
    }
  } finally {
    await session.detach();
  }
  throw new Error('No card is open.');
}

async function inFirefoxCard(
  { browser }: Lab,
  page: Page,
  source: string,
  words: string,
): Promise<string> {
  const { connection } = browser as unknown as { connection: BiDi };
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  const call = (functionDeclaration: string, given: readonly object[]) =>
    connection.send('script.callFunction', {
      target: { context },
      awaitPromise: false,
      arguments: given,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
      functionDeclaration,
    });
  const host = await call(`() => document.querySelector('${HOST}')`, []);
  const sharedId = host.result.result?.value?.shadowRoot?.sharedId;
  if (!sharedId) throw new Error(`No card is open: ${JSON.stringify(host)}`);
  const answer = await call(source, [{ sharedId }, { type: 'string', value: words }]);
  return String(answer.result.result?.value);
}

/** All that stands in the open card, as markup. */
export const cardMarkup = (lab: Lab, page: Page): Promise<string> =>
  inCard(lab, page, '(root) => root.innerHTML');

/** Clicks the button of the open card that says some words. */
export async function clickInCard(lab: Lab, page: Page, words: string): Promise<void> {
  const done = await inCard(
    lab,
    page,
    `(root, words) => {
      const buttons = [...root.querySelectorAll('button')];
      const button = buttons.find((other) => other.textContent === words);
      button?.click();
      return button ? '' : buttons.map((other) => other.textContent).join(', ');
    }`,
    words,
  );
  if (done) throw new Error(`No button says "${words}", but: ${done}`);
}
