// A Word document → a tree of what it shows, and the text of its runs one after the other, which
// the tree's text nodes have their places in.

import type { Element, ElementContent, Root, Text } from 'hast';
import { LIMITS } from '../../util/limits.js';
import { areQuotes } from '../indented.js';
import { wordTooDeep } from './errors.js';
import type { WordDocument, WordNode } from './model.js';

/** The mark that stands in the file for text with the attribute "hidden". */
export const HIDDEN_MARK = 'wortlaut-hidden';

const element = (
  tagName: string,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element => ({ type: 'element', tagName, properties, children });

/** The tree of a document, and how long its text is as it stands in the runs. */
export function wordTree(document: WordDocument, path: string): { tree: Root; units: number } {
  const writer = new Writer(document, path);
  const body = writer.blocks(document.children ?? [], 0);
  // Notes stand at the end, so that a quotation runs on across their marks.
  const notes = writer.notes.flatMap((note) => writer.blocks(note, 0));
  return { tree: { type: 'root', children: [...body, ...notes] }, units: writer.units };
}

class Writer {
  units = 0;
  /** The bodies of the notes that were referred to, in the order of their marks. */
  readonly notes: (readonly WordNode[])[] = [];
  readonly #document: WordDocument;
  readonly #path: string;

  constructor(document: WordDocument, path: string) {
    this.#document = document;
    this.#path = path;
  }

  blocks(nodes: readonly WordNode[], depth: number): Element[] {
    if (depth > LIMITS.treeDepthMax) throw wordTooDeep(this.#path);
    const made: Element[] = [];
    const quotes = depth === 0 ? indentedQuotes(nodes) : new Set<WordNode>();
    for (const node of nodes) {
      if (quotes.has(node)) this.#quote(node, made, depth);
      else if (node.type === 'table') made.push(this.#table(node, depth));
      else if (node.type === 'paragraph') this.#paragraph(node, made, depth);
      else made.push(element('div', this.#inlines([node], depth + 1)));
    }
    return made;
  }

  #paragraph(node: WordNode, made: Element[], depth: number): void {
    const children = this.#inlines(node.children ?? [], depth + 1);
    const name = tagOf(node);
    if (name === 'blockquote') {
      quoteIn(made, children);
      return;
    }
    if (name !== 'li') {
      made.push(element(name, children));
      return;
    }
    const list = node.numbering?.isOrdered ? 'ol' : 'ul';
    const last = made.at(-1);
    if (last?.tagName === list) last.children.push(element('li', children));
    else made.push(element(list, [element('li', children)]));
  }

  #quote(node: WordNode, made: Element[], depth: number): void {
    quoteIn(made, this.#inlines(node.children ?? [], depth + 1));
  }

  #table(node: WordNode, depth: number): Element {
    const rows = (node.children ?? []).map((row) =>
      element(
        'tr',
        (row.children ?? []).map((cell) =>
          element('td', this.blocks(cell.children ?? [], depth + 1), {
            ...((cell.colSpan ?? 1) > 1 && { colSpan: cell.colSpan }),
            ...((cell.rowSpan ?? 1) > 1 && { rowSpan: cell.rowSpan }),
          }),
        ),
      ),
    );
    return element('table', [element('tbody', rows)]);
  }

  #inlines(nodes: readonly WordNode[], depth: number): ElementContent[] {
    if (depth > LIMITS.treeDepthMax) throw wordTooDeep(this.#path);
    return nodes.flatMap((node) => this.#inline(node, depth));
  }

  #inline(node: WordNode, depth: number): ElementContent[] {
    const inner = () => this.#inlines(node.children ?? [], depth + 1);
    switch (node.type) {
      case 'text':
        return [this.#text(node.value ?? '')];
      case 'tab':
        return [this.#text('\t')];
      case 'checkbox':
        return [this.#text(node.checked ? '☒' : '☐')];
      case 'break':
        return node.breakType === 'line' ? [element('br', [])] : [this.#text(' ')];
      case 'run':
        return node.highlight === HIDDEN_MARK ? [] : [wrapped(node, inner())].flat();
      case 'hyperlink':
        return node.href ? [element('a', inner(), { href: node.href })] : inner();
      case 'noteReference': {
        const note = this.#document.notes.resolve(node);
        if (note) this.notes.push(note.body);
        return [];
      }
      case 'paragraph':
      case 'table':
        return this.blocks([node], depth + 1);
      default:
        return inner();
    }
  }

  #text(value: string): Text {
    const start = this.units;
    this.units += value.length;
    return { type: 'text', value, data: { start, end: this.units } };
  }
}

/** A paragraph of a block quote; those right behind one another are one. */
function quoteIn(made: Element[], children: ElementContent[]): void {
  const last = made.at(-1);
  if (last?.tagName === 'blockquote') last.children.push(element('p', children));
  else made.push(element('blockquote', [element('p', children)]));
}

/** Twentieths of a point: a centimetre, or near it. */
const indentTwipsMin = 540;

/** The paragraphs without a style of their own that are set in on the left among others. */
function indentedQuotes(nodes: readonly WordNode[]): ReadonlySet<WordNode> {
  const plain = nodes.filter((node) => node.type === 'paragraph' && tagOf(node) === 'p');
  const isSetIn = plain.map(
    ({ indent }) => Number(indent?.start ?? 0) >= indentTwipsMin && !Number(indent?.hanging ?? 0),
  );
  if (!isSetIn.includes(true)) return new Set();
  const isQuote = areQuotes(
    isSetIn,
    plain.map((node) => wordsOf(node).trim()),
  );
  return new Set(plain.filter((_, index) => isQuote[index]));
}

const wordsOf = ({ value = '', children = [] }: WordNode): string =>
  value + children.map(wordsOf).join('');

const HEADING = /^(?:heading|überschrift) ?([1-6])$/i;
const QUOTE = /^(?:intense )?(?:quote|quotations|block ?text|zitat)$/i;

function tagOf({ styleName, styleId, numbering }: WordNode): string {
  const style = styleName ?? styleId ?? '';
  const level = HEADING.exec(style)?.[1];
  if (level !== undefined) return `h${level}`;
  if (/^(?:title|titel)$/i.test(style)) return 'h1';
  if (/^(?:subtitle|untertitel)$/i.test(style)) return 'h2';
  if (/^(?:caption|beschriftung)$/i.test(style)) return 'figcaption';
  if (QUOTE.test(style)) return 'blockquote';
  return numbering ? 'li' : 'p';
}

function wrapped(run: WordNode, children: ElementContent[]): ElementContent[] {
  if (children.length === 0) return [];
  let inner = children;
  if (run.verticalAlignment === 'superscript') inner = [element('sup', inner)];
  if (run.verticalAlignment === 'subscript') inner = [element('sub', inner)];
  if (run.isItalic) inner = [element('em', inner)];
  if (run.isStrikethrough) inner = [element('del', inner)];
  if (run.isBold) inner = [element('strong', inner)];
  return inner;
}
