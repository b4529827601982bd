// JSON as it is printed: indented, with a newline at its end, and with no text in it that the runner
// of GitHub Actions would take for a command of the older form, which it hears anywhere in a line.

/** `{ a: '##[x]' } → { "a": "#\\u0023[x]" }`: the same value to every parser. */
export const jsonText = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replaceAll('##[', '#\\u0023[')}\n`;
