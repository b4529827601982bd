// JSON that every parser takes: half surrogates, which JavaScript writes as escapes and others
// refuse, become U+FFFD.

/** An escaped backslash, which is to be stepped over, or the escape of half a pair. */
const ESCAPES = /\\\\|\\ud[89a-f][0-9a-f]{2}/g;

/** A value as indented JSON with a newline at its end. */
export function wellFormedJson(value: unknown): string {
  const json = JSON.stringify(value, null, 2);
  return `${json.replace(ESCAPES, (hit) => (hit === '\\\\' ? hit : '\uFFFD'))}\n`;
}
