import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { ROOT } from '../steps.ts';
import { bundleForPage } from './page-bundle.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
};

export interface PageServer {
  /** `http://127.0.0.1:<port>`. */
  readonly origin: string;
  readonly port: number;
  /** Addresses asked for since the start, with the host they were asked at. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/**
 * Serves test/pages on a free port of 127.0.0.1. `name.html` may have `name.headers.json` beside it: headers sent
 * with it, such as a Content-Security-Policy; `name.bundle.js` is made from `name.js` or `name.jsx` with what it imports.
 * `extra` answers other paths with HTML made by a test.
 */
export async function servePages(
  extra: (path: string) => string | null = () => null,
): Promise<PageServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    asked.push(`${request.headers.host}${pathname}`);
    void answer(pathname, extra).then(({ status, headers, body }) => {
      response.writeHead(status, headers).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(pathname: string, extra: (path: string) => string | null) {
  const made = extra(pathname);
  if (made !== null)
    return { status: 200, headers: { 'content-type': TYPES['.html'] }, body: made };
  const file = path.join(ROOT, 'test/pages', path.posix.normalize(pathname));
  const type = TYPES[path.extname(file)];
  const body = type ? await contentOf(file).catch(() => null) : null;
  if (body === null)
    return { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not found' };
  const besides = await readFile(file.replace(/\.\w+$/, '.headers.json'), 'utf8').catch(() => '{}');
  const headers = { 'content-type': type, ...(JSON.parse(besides) as Record<string, string>) };
  return { status: 200, headers, body };
}

const BUNDLE = '.bundle.js';

const contentOf = (file: string): Promise<Buffer | string> =>
  file.endsWith(BUNDLE) ? bundleForPage(file.slice(0, -BUNDLE.length)) : readFile(file);
