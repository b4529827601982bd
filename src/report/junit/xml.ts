// XML 1.0, as little as a report needs: elements, attributes and texts that cannot break out.

/** What XML 1.0 forbids even as a reference: controls, half surrogates and two non-characters. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;
/** Besides the signs of markup, white space that a parser would change inside an attribute. */
const SPECIAL = /[&<>"'\t\n\r\u0085\u2028]/g;

const NAMES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** `a < "b" → a &lt; &quot;b&quot;`; what no XML can hold becomes U+FFFD. */
export const xmlText = (text: string): string =>
  text
    .replace(FORBIDDEN, '\uFFFD')
    .replace(SPECIAL, (unit) => NAMES[unit] ?? `&#${unit.charCodeAt(0)};`)
    // The same text to every parser, and no command to a runner that reads it line by line.
    .replaceAll('::', ':&#58;')
    .replaceAll('##[', '#&#35;[');

/** An element; its children are XML already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly string[] = [],
): string {
  const pairs = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${xmlText(`${value}`)}"`,
  );
  const open = `<${name}${pairs.join('')}`;
  return children.length ? `${open}>${children.join('')}</${name}>` : `${open}/>`;
}
