// Untrusted text for a terminal: what could steer it is shown, not sent.

/**
 * Replaces control characters and bidirectional overrides by visible escapes.
 *
 * `'a\u001b[31m' → 'a\\u001b[31m'`
 */
export function printable(text: string): string {
  return text.replaceAll(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
