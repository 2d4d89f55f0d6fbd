import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands between a browser and the network, leads nowhere, and keeps the hosts that were asked for. */
export interface DeadEnd {
  readonly port: number;
  readonly hosts: ReadonlySet<string>;
  /** Forgets the hosts asked for so far, as a suite does at its end for the next. */
  forget(): void;
  close(): Promise<void>;
}

export async function deadEnd(): Promise<DeadEnd> {
  const hosts = new Set<string>();
  const server = createServer((request, response) => {
    hosts.add(new URL(request.url ?? '', 'http://nowhere.invalid').hostname);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    hosts.add((request.url ?? '').replace(/:\d+$/, ''));
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    hosts,
    forget: () => hosts.clear(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
