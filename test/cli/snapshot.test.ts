// `wortlaut snapshot` against a server on this machine: what is kept, recorded, refused and compared.

import { execFile } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { bin, type Done, project, wortlaut } from './spawn.js';

/** A server that answers as told; its address. */
async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The command beside a server in this process: it must not block it. */
const snapshot = (cwd: string, ...args: readonly string[]): Promise<Done> =>
  new Promise((resolve) => {
    execFile(process.execPath, [bin, 'snapshot', ...args], { cwd }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
  });

const text = (body: string, type = 'text/plain'): RequestListener => {
  return (_, response) => {
    response.writeHead(200, { 'content-type': type });
    response.end(body);
  };
};

const SPEECH = 'We will build the bridge next year.\n\nIt will be a good bridge.\n';
const read = (cwd: string, path: string) => readFileSync(join(cwd, path), 'utf8');

describe('a snapshot', () => {
  test('is kept as it came, and recorded beside it', async () => {
    const cwd = project({ 'claims/sources.json': '{ "defaults": { "lang": "en" } }\n' });
    const url = `${await serve(text(SPEECH))}/news/bridge.txt?id=7`;
    const { code, out } = await snapshot(cwd, url, '--allow-private');
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringMatching(/^claims\/127\.0\.0\.1-news-bridge-id-7\.txt: written, 63 bytes/),
    });
    expect(read(cwd, 'claims/127.0.0.1-news-bridge-id-7.txt')).toBe(SPEECH);
    const recorded = JSON.parse(read(cwd, 'claims/sources.json'));
    expect(recorded.defaults).toEqual({ lang: 'en' });
    expect(recorded.sources['127.0.0.1-news-bridge-id-7.txt']).toMatchObject({ url });
    expect(recorded.snapshots['127.0.0.1-news-bridge-id-7.txt']).toMatchObject({
      url,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      textSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  test('follows redirects, and records where they end', async () => {
    const cwd = project({});
    const url = await serve((request, response) => {
      if (request.url === '/a') response.writeHead(302, { location: '/b.txt' }).end();
      else text(SPEECH)(request, response);
    });
    expect((await snapshot(cwd, `${url}/a`, '--allow-private', '--name', 's.txt')).code).toBe(0);
    expect(JSON.parse(read(cwd, 'claims/sources.json')).snapshots['s.txt'].url).toBe(
      `${url}/b.txt`,
    );
  });

  test('is unpacked, and keeps a charset that only the server told', async () => {
    const cwd = project({});
    const url = await serve((_, response) => {
      const type = 'text/plain; charset=ISO-8859-1';
      response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' });
      response.end(gzipSync(Buffer.from('Die Brücke', 'latin1')));
    });
    await snapshot(cwd, url, '--allow-private', '--name', 's.txt');
    expect(read(cwd, 'claims/s.txt')).toBe('\ufeffDie Brücke');
  });

  test('of a file of this machine has no address', async () => {
    const cwd = project({ 'in/speech.txt': SPEECH });
    const { code } = await snapshot(cwd, 'in/speech.txt', '--to', 'claims/harbour');
    expect(code).toBe(0);
    const recorded = JSON.parse(read(cwd, 'claims/harbour/sources.json'));
    expect(recorded.snapshots['speech.txt'].url).toBeUndefined();
  });

  test('is not overwritten unless that is asked for', async () => {
    let body = SPEECH;
    const cwd = project({});
    const url = await serve((request, response) => text(body)(request, response));
    const take = (...more: string[]) =>
      snapshot(cwd, url, '--allow-private', '--name', 's.txt', ...more);
    await take();
    expect((await take()).out).toContain('is there already');
    body = 'Another speech.';
    const refused = await take();
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('--update');
    expect(read(cwd, 'claims/s.txt')).toBe(SPEECH);
    expect((await take('--update')).out).toContain('replaced');
    expect(read(cwd, 'claims/s.txt')).toBe(body);
  });
});

describe('a copy that was changed afterwards', () => {
  const claim = { source: 'speech.txt', claims: [{ quote: 'We will build the bridge' }] };
  const edited = async (content: string | null): Promise<string> => {
    const cwd = project({ 'in/speech.txt': SPEECH, 'claims/a.json': JSON.stringify(claim) });
    await snapshot(cwd, 'in/speech.txt');
    if (content === null) rmSync(join(cwd, 'claims/speech.txt'));
    else writeFileSync(join(cwd, 'claims/speech.txt'), content);
    return cwd;
  };
  const words = 'the stored copy no longer has the bytes that were retrieved on 20';

  test('is a problem of every run that reads it', async () => {
    const cwd = await edited(SPEECH.replace('good', 'very good'));
    const { code, out } = wortlaut(['check'], cwd);
    // The terminal wraps.
    expect([code, out.replace(/\s+/g, ' ').includes(words)]).toEqual([0, true]);
    const { problems } = JSON.parse(wortlaut(['check', '--reporter', 'json'], cwd).out);
    expect(problems).toMatchObject([
      { ruleId: 'source/edited-snapshot', level: 'warning', file: 'claims/speech.txt' },
    ]);
    expect(wortlaut(['text', 'claims/speech.txt'], cwd).err).toContain(words);
    expect(wortlaut(['find', 'build the bridge', 'claims'], cwd).err).toContain(words);
  });

  test('is told by --check, which fetches nothing for a file of this machine', async () => {
    const { code, out } = await snapshot(await edited('Other.'), '--check');
    expect([code, out.includes(words)]).toEqual([1, true]);
    expect(out).toMatch(/^1 snapshot: 1 as it was, .*; 1 stored copy changed here$/m);
    const gone = (await snapshot(await edited(null), '--check')).out;
    expect(gone).toContain('copy is gone');
    expect(gone).toMatch(/; 1 stored copy missing$/m);
  });

  test('is none when nothing was changed', async () => {
    const cwd = await edited(SPEECH);
    expect(wortlaut(['check'], cwd).out).not.toContain('stored copy');
    expect(await snapshot(cwd, '--check')).toMatchObject({ code: 0 });
  });
});

describe('refused, with nothing written:', () => {
  const refusals: readonly (readonly [string, RequestListener, string])[] = [
    ['a page that is not there', (_, response) => response.writeHead(404).end(), 'status 404'],
    [
      'a circle of redirects',
      (_, response) => response.writeHead(302, { location: '/' }).end(),
      'redirects more than 5 times',
    ],
    [
      'a redirect to a file of this machine',
      (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
      'no address that can be fetched',
    ],
    [
      'a small page that unpacks to a very large one',
      (_, response) => {
        response.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'gzip' });
        response.end(gzipSync(Buffer.alloc(300 * 1024 * 1024)));
      },
      'has more than',
    ],
  ];
  test.for(refusals)('%s', async ([, answer, message]) => {
    const cwd = project({});
    const { code, err } = await snapshot(cwd, await serve(answer), '--allow-private');
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(() => read(cwd, 'claims/sources.json')).toThrow();
  });

  test.for([
    ['this machine', 'http://127.0.0.1:9/'],
    ['this machine by name', 'http://localhost:9/'],
    ['a private network', 'http://10.1.2.3/'],
    ['a cloud’s own data', 'http://169.254.169.254/latest/meta-data/'],
    ['this machine in IPv6', 'http://[::1]:9/'],
    ['this machine as mapped IPv6', 'http://[::ffff:127.0.0.1]:9/'],
    ['this machine as a number', 'http://2130706433:9/'],
  ] as const)('%s', async ([, url]) => {
    const { code, err } = await snapshot(project({}), url);
    expect(code).toBe(2);
    expect(err).toContain('an address of a private network');
  });

  test.for([
    ['a folder outside of the project', ['in.txt', '--to', '../elsewhere'], '--to claims/harbour'],
    [
      'a name that leads out',
      ['in.txt', '--name', '../../x.txt'],
      'Give --name the name of a file',
    ],
    ['another scheme', ['ftp://example.org/x'], 'no address that can be fetched'],
    [
      'a password in the address',
      ['https://me:secret@example.org/'],
      'no address that can be fetched',
    ],
    ['neither address nor file', ['nothing.txt'], 'neither an address nor a file'],
  ] as const)('%s', async ([, args, message]) => {
    const { code, err } = await snapshot(project({ 'in.txt': SPEECH }), ...args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

describe('--check', () => {
  /** A dossier with one claim about a snapshot; what the server says today. */
  async function dossier(today: string, type = 'text/plain') {
    const cwd = project({
      'claims/a.json': JSON.stringify({
        source: 's.txt',
        claims: [
          { id: 'bridge', quote: 'We will build the bridge' },
          { id: 'good', quote: 'a good bridge' },
        ],
      }),
    });
    let body = SPEECH;
    const url = await serve((request, response) => text(body, type)(request, response));
    await snapshot(cwd, url, '--allow-private', '--name', 's.txt');
    body = today;
    return { cwd, ...(await snapshot(cwd, '--check', '--allow-private')) };
  }

  test.for([
    ['what is as it was', SPEECH, 0, '1 snapshot: 1 as it was, 0 changed, 0 not checked'],
    ['a change that touches a passage', SPEECH.replace('We will', 'We may'), 1, 'claims/a.json'],
    ['a change that touches none', `${SPEECH}More.`, 1, 'no quoted passage is touched'],
  ] as const)('tells of %s', async ([, today, code, message]) => {
    const done = await dossier(today);
    expect(done.code).toBe(code);
    expect(done.out).toContain(message);
    expect(read(done.cwd, 'claims/s.txt')).toBe(SPEECH);
  });

  test('names the claims whose passage is gone, and no others', async () => {
    const { out } = await dossier(SPEECH.replace('We will', 'We may'));
    expect(out).toContain('a/bridge: its passage is gone');
    expect(out).not.toContain('a/good');
  });

  test('says what could not be fetched: exit code 2', async () => {
    const cwd = project({});
    const server = createServer(text(SPEECH));
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    await snapshot(cwd, url, '--allow-private');
    await new Promise((resolve) => server.close(resolve));
    const { code, out } = await snapshot(cwd, '--check', '--allow-private');
    expect(code).toBe(2);
    expect(out).toContain('0 changed, 1 not checked');
  });
});
