// Who may ask the local page for anything: only its own tabs. A page on the web can make a browser
// send requests to 127.0.0.1; it knows no token, and the browser tells where it comes from.

import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What a request must show. */
export interface Doorman {
  /** `127.0.0.1:4321`, as the only Host. */
  readonly host: string;
  readonly token: string;
}

/** What is asked for, or the status that refuses it. */
export type Asked = 'page' | 'events' | 'decisions' | number;

const METHODS: Readonly<Record<string, readonly string[]>> = {
  page: ['GET', 'HEAD'],
  events: ['GET'],
  decisions: ['POST'],
};

/** Reads a request's line and headers; its body is not touched. */
export function askedFor({ method, url, headers }: IncomingMessage, door: Doorman): Asked {
  // A name that somebody points at 127.0.0.1 is no name of ours.
  if (headers.host !== door.host) return 403;
  const { origin } = headers;
  if (origin !== undefined && origin !== `http://${door.host}`) return 403;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return 403;
  const [, token = '', ...rest] = (url ?? '').split('/');
  if (!isSame(token, door.token)) return 403;
  const path = rest.join('/');
  const name = path === '' ? 'page' : path;
  const methods = Object.hasOwn(METHODS, name) && url?.startsWith('/') ? METHODS[name] : undefined;
  if (!methods || (name === 'page' && rest.length === 0)) return 404;
  if (!methods.includes(method ?? '')) return 405;
  // Browsers name the origin of everything that changes something.
  if (name === 'decisions' && origin === undefined) return 403;
  return name === 'page' || name === 'events' || name === 'decisions' ? name : 404;
}

/** Compares without telling by the time it takes how much was right. */
function isSame(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}
