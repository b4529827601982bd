// Words of a source inside our sentences: the sentence around them has its own full stop, and what
// has just been named is not said twice.

import type { Values } from './message-table.js';

/** Without the end of the sentence before and its own full stop: `. Wenn er geht.` → `Wenn er geht` */
export const bare = (excerpt: string): string =>
  excerpt.replace(/^(?!… )[\s.,;:!?…”“»)]+(?=\S)/u, '').replace(/[\s.,;]+$/u, '');

/** The value that shows where a word stands; empty when it is that word and no more. */
export function excerptAround(v: Values, name: string): string {
  const text = bare(v(name));
  const said = text.replace(/^… | …$/gu, '').toLowerCase();
  return said === bare(v('word')).toLowerCase() ? '' : text;
}

/** Words in the quotation marks of a language. */
export const inMarks = (words: string, lang: 'en' | 'de'): string =>
  lang === 'de' ? `„${words}“` : `“${words}”`;
