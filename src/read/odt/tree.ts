// The content of an OpenDocument text → a tree of what it shows, and how long its text is.
//
// One pass over the XML. Frames and notes stand where they are anchored, in the middle of a sentence:
// frames are put after their paragraph and notes at the end, so that a quotation runs on across them.

import type { Element, ElementContent, Root } from 'hast';
import { SaxesParser } from 'saxes';
import { LIMITS } from '../../util/limits.js';
import { wordTooDeep } from '../docx/errors.js';
import { odtStyles } from './styles.js';

/** What is no text of the document: deleted text, remarks, what makes up an index, readings. */
const SKIPPED = new Set(
  (
    'text:tracked-changes office:annotation office:forms text:note-citation text:ruby-text ' +
    'text:sequence-decls text:variable-decls text:user-field-decls text:table-of-content-source ' +
    'text:hidden-text svg:title svg:desc table:covered-table-cell draw:object office:scripts'
  ).split(' '),
);
const TAGS: Readonly<Record<string, string>> = {
  'text:p': 'p',
  'text:list': 'ul',
  'text:list-item': 'li',
  'text:list-header': 'li',
  'table:table': 'table',
  'table:table-row': 'tr',
  'table:table-cell': 'td',
};
type Attributes = Readonly<Record<string, string>>;

/** Reads `content.xml`. Throws what the parser makes of broken XML. */
export function odtTree(xml: string, path: string): { tree: Root; units: number } {
  const writer = new Writer();
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false });
  let depth = 0;
  let skipped = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > LIMITS.treeDepthMax) throw wordTooDeep(path);
    if (skipped > 0 || SKIPPED.has(name) || writer.isHidden(name, attributes)) skipped++;
    else writer.open(name, attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    if (skipped > 0) skipped--;
    else writer.close(name);
  });
  const text = (value: string): void => {
    if (skipped === 0) writer.text(value);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.write(xml).close();
  return { tree: writer.tree(), units: writer.units };
}

class Writer {
  units = 0;
  readonly #styles = odtStyles();
  readonly #notes: ElementContent[] = [];
  /** What is open: the children of each, the innermost last. */
  readonly #open: { readonly element: Element | null; readonly children: ElementContent[] }[] = [
    { element: null, children: [] },
  ];
  #later: ElementContent[] = [];
  #paragraphs = 0;

  isHidden(name: string, attributes: Attributes): boolean {
    return name === 'text:span' && this.#styles.of(attributes).isHidden;
  }

  open(name: string, attributes: Attributes): void {
    this.#styles.open(name, attributes);
    if (name === 'text:p' || name === 'text:h') this.#paragraphs++;
    if (name === 'text:line-break') this.#add(element('br'));
    else if (name === 'text:tab') this.text('\t');
    else if (name === 'text:s') this.text(' ');
    const made = this.#element(name, attributes);
    const isApart = name === 'text:note' || isDrawn(name);
    const children = made?.children ?? (isApart ? [] : (this.#open.at(-1)?.children ?? []));
    this.#open.push({ element: made, children });
  }

  close(name: string): void {
    const { element: made, children } = this.#open.pop() ?? { element: null, children: [] };
    if (made) this.#add(made);
    if (name === 'text:note') this.#notes.push(...children);
    if (isDrawn(name)) (this.#paragraphs ? this.#later : this.#top()).push(...children);
    if (name !== 'text:p' && name !== 'text:h') return;
    this.#paragraphs--;
    if (this.#paragraphs > 0) return;
    this.#top().push(...this.#later);
    this.#later = [];
  }

  text(value: string): void {
    if (this.#paragraphs === 0 || value === '') return;
    const start = this.units;
    this.units += value.length;
    this.#add({ type: 'text', value, data: { start, end: this.units } });
  }

  tree(): Root {
    return { type: 'root', children: [...this.#top(), ...this.#notes] };
  }

  #top = (): ElementContent[] => this.#open.at(-1)?.children ?? [];

  #add(node: ElementContent): void {
    this.#top().push(node);
  }

  #element(name: string, attributes: Attributes): Element | null {
    const style = this.#styles.of(attributes);
    if (name === 'text:h') {
      const level = Math.min(6, Math.max(1, Number(attributes['text:outline-level']) || 1));
      return element(`h${level}`);
    }
    if (name === 'text:span' || name === 'text:a') {
      if (style.isStruck) return element('del');
      return style.isBold ? element('strong') : null;
    }
    const tag = TAGS[name];
    return tag === undefined ? null : element(name === 'text:p' ? (style.block ?? tag) : tag);
  }
}

/** Frames, text boxes and shapes. */
const isDrawn = (name: string): boolean => name.startsWith('draw:');

const element = (tagName: string): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children: [],
});
