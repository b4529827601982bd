// The styles of an OpenDocument text, as far as they decide what is text: what is struck out,
// hidden or bold, and which paragraphs are captions or quotations.

type Attributes = Readonly<Record<string, string>>;

/** What a style means for the words under it. */
interface StyleFacts {
  readonly isStruck: boolean;
  readonly isHidden: boolean;
  readonly isBold: boolean;
  /** The element of its paragraphs, where it is not `p`. */
  readonly block: 'figcaption' | 'blockquote' | 'h1' | 'h2' | null;
}

const PLAIN: StyleFacts = { isStruck: false, isHidden: false, isBold: false, block: null };

/** By the names that programs give their own styles; automatic ones have them as parents. */
const BLOCKS: readonly (readonly [name: RegExp, block: NonNullable<StyleFacts['block']>])[] = [
  [/^(?:Quotations|Quote|Intense_20_Quote)$/i, 'blockquote'],
  [/^(?:Caption|Illustration|Figure|Table|Drawing)$/i, 'figcaption'],
  [/^Title$/i, 'h1'],
  [/^Subtitle$/i, 'h2'],
];

/** Styles in the order in which the file defines them: before its text. */
export function odtStyles() {
  const known = new Map<string, StyleFacts>();
  let current = '';
  return {
    open(name: string, attributes: Attributes): void {
      if (name === 'style:style') {
        current = attributes['style:name'] ?? '';
        const parent = attributes['style:parent-style-name'] ?? '';
        known.set(current, { ...PLAIN, ...known.get(parent), block: blockOf(parent) });
      } else if (name === 'style:text-properties' && known.has(current)) {
        const line = attributes['style:text-line-through-style'];
        const type = attributes['style:text-line-through-type'];
        const told = [line, type].filter((value) => value !== undefined);
        known.set(current, {
          ...(known.get(current) ?? PLAIN),
          isStruck: told.length > 0 && !told.includes('none'),
          isHidden: attributes['text:display'] === 'none',
          isBold: attributes['fo:font-weight'] === 'bold',
        });
      }
    },
    of(attributes: Attributes): StyleFacts {
      const name = attributes['text:style-name'];
      if (name === undefined) return PLAIN;
      return known.get(name) ?? { ...PLAIN, block: blockOf(name) };
    },
  };
}

const blockOf = (name: string): StyleFacts['block'] =>
  BLOCKS.find(([pattern]) => pattern.test(name))?.[1] ?? null;
