// The hash of the page's address: what it leads to and what it filters by.
//
// `#c-tokyo/scholz/dependencies?q=outcome:fail+"neue+Stufe"`; either part may be missing. A plain
// `#id` works without the script too, so a permalink is one.

/** The two parts of a hash. */
export interface Address {
  /** `id` of an element; empty for none. */
  readonly target: string;
  readonly query: string;
}

const SIGN = '?q=';

/** Reads a hash; what cannot be decoded leads nowhere. */
export function parseAddress(hash: string): Address {
  const [target = '', query = ''] = hash.replace(/^#/, '').split(SIGN, 2);
  return { target: decoded(target), query: decoded(query.replaceAll('+', ' ')) };
}

/** Writes a hash, as readable as an address may be; empty when there is nothing to say. */
export function formatAddress({ target, query }: Address): string {
  const asked = query === '' ? '' : `${SIGN}${encoded(query).replaceAll('%20', '+')}`;
  return target === '' && asked === '' ? '' : `#${encoded(target)}${asked}`;
}

const encoded = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(/%(?:2F|3A|2C)/g, (code) =>
    decodeURIComponent(code),
  );

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
