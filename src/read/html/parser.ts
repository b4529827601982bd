// The parser for all of HTML, in a file of its own: it is large, and loaded only when it is needed.

import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';

/** The tree with its raw tags nested as a browser would. */
export function parseTags(tree: Root): Root {
  return unified().use(rehypeRaw).runSync(tree);
}
