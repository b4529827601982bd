// The local page's server against everybody but its own tabs: wrong name, origin, token, path,
// method, type and size of what is sent.

import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ReviewServer, startServer } from '../../src/decide/server/server.js';

const taken: unknown[] = [];
let server: ReviewServer;
beforeAll(async () => {
  server = await startServer({
    page: () => '<!doctype html><title>page</title>',
    take: async (message) => {
      taken.push(message);
      return taken.length > 1 ? 'stale' : null;
    },
  });
});
afterAll(() => server.close());

interface Asked {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** Sends exactly these headers: `fetch` would not let a test lie about Host. */
function ask({ method = 'GET', path, headers = {}, body }: Asked) {
  const { port, pathname, host } = new URL(server.url);
  return new Promise<{ status: number; text: string; headers: NodeJS.Dict<string | string[]> }>(
    (resolve, reject) => {
      const options = { host: '127.0.0.1', port, method, path: path ?? pathname };
      const sent = request({ ...options, headers: { Host: host, ...headers } }, (response) => {
        let text = '';
        response.on('data', (chunk) => {
          text += chunk;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, text, headers: response.headers }),
        );
      });
      sent.on('error', reject);
      sent.end(body);
    },
  );
}
const base = () => new URL(server.url);
const post = (more: Asked = {}) =>
  ask({
    method: 'POST',
    path: `${base().pathname}decisions`,
    body: '{"tab":"1"}',
    ...more,
    headers: { Origin: base().origin, 'Content-Type': 'application/json', ...more.headers },
  });

describe('the local page’s server', () => {
  test('listens on this machine alone, behind a token of 256 bits', () => {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{64}\/$/);
  });

  test('serves the page, and lets nobody keep, frame or read it across origins', async () => {
    const { status, text, headers } = await ask({});
    expect([status, text]).toEqual([200, '<!doctype html><title>page</title>']);
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-frame-options': 'DENY',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  const refused: [string, () => Asked, number][] = [
    ['another Host', () => ({ headers: { Host: 'evil.example' } }), 403],
    [
      'the same port under another name',
      () => ({ headers: { Host: base().host.replace('127.0.0.1', 'localhost') } }),
      403,
    ],
    ['another Origin', () => ({ headers: { Origin: 'https://evil.example' } }), 403],
    ['no Origin at all, said aloud', () => ({ headers: { Origin: 'null' } }), 403],
    ['a page elsewhere', () => ({ headers: { 'Sec-Fetch-Site': 'cross-site' } }), 403],
    ['no token', () => ({ path: '/' }), 403],
    ['a wrong token', () => ({ path: `/${'0'.repeat(64)}/` }), 403],
    ['half a token', () => ({ path: `${base().pathname.slice(0, 33)}/` }), 403],
    ['a token in the query', () => ({ path: `/?token=${base().pathname.slice(1, -1)}` }), 403],
    ['a path of its own choice', () => ({ path: `${base().pathname}../../etc/passwd` }), 404],
    ['an encoded path', () => ({ path: `${base().pathname}%2e%2e%2fpackage.json` }), 404],
    ['a name of every object', () => ({ path: `${base().pathname}constructor` }), 404],
    [
      'an address instead of a path',
      () => ({ path: `http://evil.example${base().pathname}` }),
      403,
    ],
    ['a page that is posted to', () => ({ method: 'POST' }), 405],
    ['decisions that are got', () => ({ path: `${base().pathname}decisions` }), 405],
    ['a method that asks what is allowed', () => ({ method: 'OPTIONS' }), 405],
    ['DELETE', () => ({ method: 'DELETE' }), 405],
  ];
  test.each(refused)('refuses %s', async (_, asked, status) => {
    const answer = await ask(asked());
    expect(answer.status).toBe(status);
    expect(answer.text).not.toContain('page');
    expect(Object.keys(answer.headers).join()).not.toContain('access-control');
  });

  const unsent: [string, Asked, number][] = [
    ['without an Origin', { headers: { Origin: '' } }, 403],
    ['from another Origin', { headers: { Origin: 'http://127.0.0.1:1' } }, 403],
    ['as a form', { headers: { 'Content-Type': 'application/x-www-form-urlencoded' } }, 415],
    ['as text', { headers: { 'Content-Type': 'text/plain' } }, 415],
    ['that is no JSON', { body: '{' }, 400],
    ['of 100 kB', { body: `"${'x'.repeat(100_000)}"` }, 413],
  ];
  test.each(unsent)('refuses decisions %s, and hands nothing on', async (_, asked, status) => {
    const before = taken.length;
    expect((await post(asked)).status).toBe(status);
    expect(taken).toHaveLength(before);
  });

  test('takes decisions of its own page, and says when one is refused', async () => {
    const first = await post();
    expect([first.status, JSON.parse(first.text)]).toEqual([200, { ok: true, refused: null }]);
    const second = await post();
    expect([second.status, JSON.parse(second.text)]).toEqual([
      409,
      { ok: false, refused: 'stale' },
    ]);
  });
});
