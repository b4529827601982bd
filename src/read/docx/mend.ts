// What the library passes over, in forms that it reads: hidden text gets a colour of its own, what
// is struck out twice a single strike; simple fields, directions and ruby are opened, so that their
// words are not lost. The parts are XML, rewritten tag by tag; none of the patterns crosses a tag.

import { HIDDEN_MARK } from './tree.js';

/** Attributes as they are written: a quoted value may hold any sign. */
const ATTRIBUTES = String.raw`(?:\s+[\w:]{1,60}="[^"]*")*\s*`;
const tag = (names: string): RegExp => new RegExp(`</?w:(?:${names})${ATTRIBUTES}/?>`, 'g');

const REWRITES: readonly (readonly [pattern: RegExp, by: string])[] = [
  [/<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>/g, `<w:highlight w:val="${HIDDEN_MARK}"/>`],
  [/<w:dstrike(?=[\s/>])/g, '<w:strike'],
  [tag('fldSimple|dir|bdo|ruby|rubyBase'), ''],
  [/<w:ptab(?=[\s/>])/g, '<w:tab'],
  [/<w:cr\s*\/>/g, '<w:br/>'],
];
/** One of them has to be there: most documents have none, and are not rewritten. */
const SIGNS = ['vanish', 'dstrike', 'fldSimple', 'dir', 'bdo', 'ruby', 'ptab', 'cr'].map(
  (name) => `<w:${name}`,
);

/** Rewrites a part of a Word file that has text. */
export function mend(name: string, part: Uint8Array): Uint8Array {
  if (!/^word\/[^/]*\.xml$/.test(name) || name === 'word/styles.xml') return part;
  const buffer = Buffer.from(part.buffer, part.byteOffset, part.length);
  if (!SIGNS.some((sign) => buffer.includes(sign))) return part;
  let xml = withoutReadings(buffer.toString('utf8'));
  for (const [pattern, by] of REWRITES) xml = xml.replace(pattern, by);
  return Buffer.from(xml);
}

/** How the words of ruby are read stands small above them, and is none of them. */
function withoutReadings(xml: string): string {
  const [open, close] = ['<w:rt>', '</w:rt>'];
  const kept: string[] = [];
  let from = 0;
  for (let at = xml.indexOf(open); at >= 0; at = xml.indexOf(open, from)) {
    const end = xml.indexOf(close, at);
    if (end < 0) break;
    kept.push(xml.slice(from, at));
    from = end + close.length;
  }
  return kept.join('') + xml.slice(from);
}
