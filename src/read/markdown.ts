// Markdown: CommonMark with GitHub's extensions and YAML front matter, HTML kept as what it shows.

import type { Root } from 'hast';
import type { Root as Markdown } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { sourceMap } from '../text/source-map.js';
import { handlers } from './markdown/handlers.js';
import { checkMarkdown, tooDeep } from './markdown/limits.js';
import { recorder } from './markdown/recorder.js';
import type { OwnWords, Reading } from './reader.js';
import { safeTree } from './tree/safe.js';
import { visible } from './tree/visible.js';

/**
 * Reads Markdown.
 *
 * @throws InputError `source/front-matter`, `source/too-deep`, `source/too-dense`
 */
export async function readMarkdown(raw: string, path: string): Promise<Reading> {
  checkMarkdown(raw, path);
  try {
    return await parsed(raw, path);
  } catch (error) {
    // The libraries recurse, and pass long lists as arguments: no check before foresees it all.
    if (error instanceof RangeError) throw tooDeep(path, 1, error);
    throw error;
  }
}

async function parsed(raw: string, path: string): Promise<Reading> {
  const recorded = recorder(raw, path);
  const parser = unified()
    .use(remarkParse)
    .use(function record() {
      const data = this.data();
      data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), recorded.extension];
    })
    // One tilde is “about”, or a range: 5~6 and 7~8 strike nothing out.
    .use(remarkGfm, { singleTilde: false })
    .use(remarkFrontmatter, ['yaml']);
  const markdown = parser.parse(raw);
  const ownWords = await frontMatter(markdown, path);
  const { handlers: table, hasHtml } = handlers(markdown);
  const flow: Root = unified()
    .use(remarkRehype, { handlers: table, allowDangerousHtml: true })
    .runSync(markdown);
  let values = recorded.values();
  let tree = flow;
  if (hasHtml) {
    const { parseHtml } = await import('./html/tree.js');
    ({ tree, values } = await parseHtml(flow, values, decoder(), path));
  }
  const seen = visible(safeTree(tree), values, raw.length);
  const reading = { ...seen, map: sourceMap(seen.map, raw) };
  return { ...reading, ownWords: { ...headline(reading), ...ownWords } };
}

/** A text that begins with a heading of the first rank is called by it. */
function headline({ text, tree, blocks }: Pick<Reading, 'text' | 'tree' | 'blocks'>): OwnWords {
  const first = tree.children.find(({ type }) => type === 'element');
  const [block] = blocks;
  if (first?.type !== 'element' || first.tagName !== 'h1' || block?.kind !== 'heading') return {};
  return { title: text.slice(block.start, block.end).replaceAll(/\s+/g, ' ').trim() };
}

async function frontMatter(markdown: Markdown, path: string): Promise<OwnWords> {
  const [first] = markdown.children;
  if (first?.type !== 'yaml') return {};
  const { frontMatter } = await import('./front-matter.js');
  return frontMatter(first.value, path, (first.position?.start.line ?? 1) + 1);
}

/** The meaning of a character reference, from the parser that is loaded anyway. */
function decoder(): (reference: string) => string {
  const known = new Map<string, string>();
  const parser = unified().use(remarkParse).freeze();
  return (reference) => {
    const value = known.get(reference) ?? toText(parser.parse(`x${reference}x`)).slice(1, -1);
    known.set(reference, value);
    return value;
  };
}

function toText(markdown: Markdown): string {
  const [paragraph] = markdown.children;
  const text = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  return text?.type === 'text' ? text.value : '';
}
