// Values and texts of a file, fit to be printed in a message: short, and no control characters.

const SHOWN_UNITS_MAX = 60;

// Controls, and the signs that reorder or hide text on a terminal or in a log.
const HIDDEN =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Makes hidden signs visible: `a␛b → a\u001bb`. */
export const escapeHidden = (text: string): string =>
  text.replace(HIDDEN, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A text in straight marks, shortened in the middle of nothing: at its end. */
export function showText(text: string): string {
  const end = /[\ud800-\udbff]/.test(text.charAt(SHOWN_UNITS_MAX - 1))
    ? SHOWN_UNITS_MAX - 1
    : SHOWN_UNITS_MAX;
  const cut = text.length > SHOWN_UNITS_MAX ? `${text.slice(0, end)}…` : text;
  return `"${escapeHidden(cut)}"`;
}

/** Any JSON value: texts in marks, small values whole, others by what they are. */
export function showValue(value: unknown): string {
  if (typeof value === 'string') return showText(value);
  if (Array.isArray(value)) return value.length ? `a list of ${value.length}` : 'an empty list';
  if (value !== null && typeof value === 'object') return 'an object';
  return String(value);
}
