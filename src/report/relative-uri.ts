// Paths as relative URI references, as SARIF wants them.

/** What no URI can hold: half of a surrogate pair. */
const HALVES = /\p{Cs}/gu;

/**
 * Percent-encodes a path with `/`; half surrogates become U+FFFD.
 *
 * `claims/a b/ü:1.json → claims/a%20b/%C3%BC%3A1.json`
 */
export const relativeUri = (path: string): string =>
  path.replace(HALVES, '\uFFFD').split('/').map(encodeURIComponent).join('/');
