// The local page's server: the page, the decisions that it sends, and word of what has changed. On
// 127.0.0.1 alone, at a free port, behind a token. It reads no file and knows no path.

import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { askedFor } from './guard.js';

/** What the server serves. */
export interface ReviewHost {
  /** The page as it is now. */
  page(): string;
  /** Takes what a tab sends; null when it was taken, else why not. */
  take(message: unknown): Promise<string | null>;
}

/** A server that runs. */
export interface ReviewServer {
  /** With the token: the whole of what somebody needs to use it. */
  readonly url: string;
  /** Tells all tabs that the page is another one; `by` is the tab that made it so. */
  tell(by: string | null): void;
  close(): Promise<void>;
}

const TOKEN_BYTES = 32;
/** A decision with the longest reason is some ten kilobytes. */
const BODY_BYTES_MAX = 64 * 1024;
const REQUEST_MS_MAX = 10_000;
const CONNECTIONS_MAX = 64;

const HEADERS = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Starts the server. */
export async function startServer(host: ReviewHost): Promise<ReviewServer> {
  const token = randomBytes(TOKEN_BYTES).toString('hex');
  const tabs = new Set<ServerResponse>();
  const door = { host: '', token };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      if (!response.headersSent) end(response, 500);
      else response.destroy();
    });
  });
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const asked = askedFor(request, door);
    if (typeof asked === 'number') return end(response, asked);
    if (asked === 'page') return end(response, 200, host.page(), 'text/html; charset=utf-8');
    if (asked === 'events') return listen(response, tabs);
    const read = await readJson(request);
    if ('status' in read) return end(response, read.status);
    const refused = await host.take(read.value);
    const text = `${JSON.stringify({ ok: refused === null, refused })}\n`;
    end(response, refused === null ? 200 : 409, text, 'application/json');
  };
  server.requestTimeout = REQUEST_MS_MAX;
  server.headersTimeout = REQUEST_MS_MAX;
  server.maxConnections = CONNECTIONS_MAX;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  door.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${door.host}/${token}/`,
    tell(by) {
      for (const tab of tabs) tab.write(`data: ${JSON.stringify({ by })}\n\n`);
    },
    async close() {
      for (const tab of tabs) tab.end();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

function end(
  response: ServerResponse,
  status: number,
  text = `${status}\n`,
  type = 'text/plain; charset=utf-8',
): void {
  response.writeHead(status, {
    ...HEADERS,
    'Content-Type': type,
    ...(status === 405 && { Allow: 'GET, HEAD, POST' }),
    // What was not read of a refused request is not waited for.
    ...(status >= 400 && { Connection: 'close' }),
  });
  response.end(text);
}

/** Keeps a tab's line open. */
function listen(response: ServerResponse, tabs: Set<ServerResponse>): void {
  response.writeHead(200, { ...HEADERS, 'Content-Type': 'text/event-stream' });
  response.write(': here\n\n');
  tabs.add(response);
  response.on('close', () => tabs.delete(response));
}

/** A body of JSON, not too long; else the status that refuses it. */
async function readJson(
  request: IncomingMessage,
): Promise<{ readonly value: unknown } | { readonly status: number }> {
  const type = request.headers['content-type'] ?? '';
  if (type.split(';')[0]?.trim() !== 'application/json') return { status: 415 };
  if (Number(request.headers['content-length'] ?? 0) > BODY_BYTES_MAX) return { status: 413 };
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    const part = Buffer.from(chunk);
    bytes += part.length;
    if (bytes > BODY_BYTES_MAX) return { status: 413 };
    chunks.push(part);
  }
  try {
    return { value: JSON.parse(Buffer.concat(chunks).toString('utf8')) };
  } catch {
    return { status: 400 };
  }
}
