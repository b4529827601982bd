// One page or file from the web: redirects followed, size and time limited, addresses checked.
// Only `wortlaut snapshot` comes here, and only here are Node's parts for networks loaded.

import { VERSION } from '../../generated/version.js';
import { InputError } from '../../util/errors.js';
import { type AddressRules, addressRules, privateAddress } from './addresses.js';
import { network } from './network.js';

/** What may be fetched, and how much of it. */
export interface FetchRules {
  readonly allowPrivate: boolean;
  readonly bytesMax: number;
  readonly secondsMax: number;
}

/** What came back. */
export interface Fetched {
  readonly bytes: Uint8Array;
  /** The address that answered, after all redirects. */
  readonly url: string;
  /** Media type in lower case, without parameters; empty when the server named none. */
  readonly type: string;
  /** The charset that the server named, in lower case. */
  readonly charset: string | null;
}

const redirectsMax = 5;

/**
 * Fetches an address.
 *
 * @throws InputError `snapshot/address`, `snapshot/private-address`, `snapshot/unreachable`,
 *   `snapshot/status`, `snapshot/too-large`, `snapshot/too-slow`, `snapshot/redirects`
 */
export async function fetchPage(address: string, rules: FetchRules): Promise<Fetched> {
  const signal = AbortSignal.timeout(rules.secondsMax * 1000);
  const addresses = addressRules();
  let url = parse(address);
  for (let count = 0; count <= redirectsMax; count += 1) {
    const answer = await get(url, rules, addresses, signal);
    if ('page' in answer) return answer.page;
    url = parse(
      URL.canParse(answer.location, url) ? new URL(answer.location, url).href : answer.location,
    );
  }
  throw new InputError(
    'snapshot/redirects',
    `${address} redirects more than ${redirectsMax} times.`,
    {
      hint: 'Open it in a browser, and name the address that it ends at.',
    },
  );
}

function parse(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password) return url;
  throw new InputError('snapshot/address', `${address} is no address that can be fetched.`, {
    hint: 'Name one that begins with https:// or http://, without a user or password in it.',
  });
}

type Answer = { readonly page: Fetched } | { readonly location: string };

async function get(
  url: URL,
  rules: FetchRules,
  { isIp, isPrivate, lookup: publicLookup }: AddressRules,
  signal: AbortSignal,
): Promise<Answer> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!rules.allowPrivate && isIp(host) && isPrivate(host)) throw privateAddress(host);
  const { http, https } = network();
  const { request } = url.protocol === 'https:' ? https : http;
  const headers = {
    'user-agent': `wortlaut/${VERSION}`,
    accept: '*/*',
    'accept-encoding': 'gzip, br',
  };
  const lookup = rules.allowPrivate ? {} : { lookup: publicLookup };
  return new Promise<Answer>((resolve, reject) => {
    const fail = (cause: unknown) => reject(failure(url, rules, signal, cause));
    const sent = request(url, { headers, signal, agent: false, ...lookup }, (response) => {
      const { statusCode = 0, headers: told } = response;
      if (statusCode >= 300 && statusCode < 400 && told.location !== undefined) {
        response.destroy();
        resolve({ location: told.location });
      } else if (statusCode !== 200) {
        response.destroy();
        reject(wrongStatus(url, statusCode));
      } else {
        const [type = '', ...parameters] = (told['content-type'] ?? '').toLowerCase().split(';');
        const charset = parameters
          .map((one) => /^\s*charset="?([\w.:-]+)/.exec(one)?.[1])
          .find(Boolean);
        body(response, told['content-encoding'], rules.bytesMax).then(
          (bytes) =>
            resolve({
              page: { bytes, url: url.href, type: type.trim(), charset: charset ?? null },
            }),
          fail,
        );
      }
    });
    sent.on('error', fail);
    sent.end();
  });
}

/** Takes the packing off a stream; null when there is none. */
function decoderOf(encoding: string): NodeJS.ReadWriteStream | null {
  const { createBrotliDecompress, createGunzip, createInflate } = network().zlib;
  if (encoding === 'gzip' || encoding === 'x-gzip') return createGunzip();
  if (encoding === 'deflate') return createInflate();
  return encoding === 'br' ? createBrotliDecompress() : null;
}

/** All bytes, unpacked; it stops as soon as there are too many. */
async function body(
  response: NodeJS.ReadableStream,
  encoding: string | undefined,
  bytesMax: number,
): Promise<Uint8Array> {
  const decoder = decoderOf(encoding?.toLowerCase() ?? '');
  if (decoder) response.on('error', (error) => decoder.emit('error', error));
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of decoder ? response.pipe(decoder) : response) {
    const bytes = Buffer.from(part);
    size += bytes.length;
    if (size > bytesMax) throw new TooLarge();
    parts.push(bytes);
  }
  return Buffer.concat(parts);
}

class TooLarge extends Error {}

const wrongStatus = (url: URL, status: number): InputError =>
  new InputError('snapshot/status', `${url.href} answers with status ${status}.`, {
    hint: 'Check the address; if the page needs a login, save it from the browser and name the file.',
  });

function failure(url: URL, rules: FetchRules, signal: AbortSignal, cause: unknown): InputError {
  if (cause instanceof InputError) return cause;
  if (cause instanceof TooLarge) {
    return new InputError(
      'snapshot/too-large',
      `${url.href} has more than ${rules.bytesMax} bytes.`,
      {
        hint: 'Save the part that you need, and name the file.',
      },
    );
  }
  if (signal.aborted) {
    return new InputError(
      'snapshot/too-slow',
      `${url.href} took more than ${rules.secondsMax} s.`,
      {
        hint: 'Try again, or save it from the browser and name the file.',
      },
    );
  }
  const detail = cause instanceof Error ? cause.message : String(cause);
  return new InputError('snapshot/unreachable', `${url.href} cannot be fetched: ${detail}`, {
    hint: 'Check the address and the connection.',
    cause,
  });
}
