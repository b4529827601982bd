// What a source says of itself, in a line for people.

import type { SourceMeta } from '../model/source.js';
import { screenText } from '../report/terminal/screen-text.js';

/** The facts that are shown of a source. */
export type SourceFacts = Pick<
  SourceMeta,
  'title' | 'author' | 'publisher' | 'published' | 'modified' | 'url' | 'media'
>;

/** `“Title”, by Ada Lund, Harbour News, 2024-05-06, changed 2024-05-07, https://…`; null: nothing. */
export function factsLine(facts: SourceFacts): string | null {
  const { title, author, publisher, published, modified, url, media } = facts;
  const told = [
    title && `“${title}”`,
    author && `by ${author}`,
    publisher,
    published,
    modified && modified !== published && `changed ${modified}`,
    url,
    media && `recording ${media}`,
  ].filter((fact) => typeof fact === 'string' && fact !== '');
  return told.length ? screenText(told.join(', ')) : null;
}
