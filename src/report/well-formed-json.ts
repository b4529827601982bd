// JSON that every parser takes: half surrogates, which JavaScript writes as escapes and others
// refuse, become U+FFFD.

import { jsonText } from '../util/json-out.js';

/** An escaped backslash, which is to be stepped over, or the escape of half a pair. */
const ESCAPES = /\\\\|\\ud[89a-f][0-9a-f]{2}/g;

/** A value as indented JSON with a newline at its end. */
export function wellFormedJson(value: unknown): string {
  return jsonText(value).replace(ESCAPES, (hit) => (hit === '\\\\' ? hit : '\uFFFD'));
}
