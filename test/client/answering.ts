import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

type Reply = { readonly status?: number; readonly type?: string; readonly body: string };

/** Something on a free port that is no server of ours: it gives its replies in turn, the last one for ever. */
export type Answering = {
  readonly url: string;
  /** Bodies of the requests that came. */
  readonly asked: readonly string[];
  close(): Promise<void>;
};

export const json = (value: unknown, status = 200): Reply => ({
  status,
  type: 'application/json',
  body: JSON.stringify(value),
});

/** Without replies it lets every request wait. */
export async function answering(...replies: readonly Reply[]): Promise<Answering> {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const body = (await request.toArray()).join('');
    asked.push(body);
    const reply = replies[Math.min(asked.length, replies.length) - 1];
    if (reply === undefined) return;
    response.writeHead(reply.status ?? 200, { 'content-type': reply.type ?? 'text/html' }).end(reply.body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/graphql`, asked, close: () => closed(server) };
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
