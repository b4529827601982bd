// JSON as it is printed: indented, with a newline at its end, and with no text in it that the runner
// of GitHub Actions would take for a command of the older form, which it hears anywhere in a line.
// What a terminal obeys or turns round (C1 controls, overrides of direction) is escaped: quotations
// and sources come from strangers, and JSON is looked at in terminals, too.

const OBEYED = /[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** `{ a: '##[x]' } → { "a": "#\\u0023[x]" }`: the same value to every parser. */
export const jsonText = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replaceAll('##[', '#\\u0023[').replace(OBEYED, escaped)}\n`;

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
