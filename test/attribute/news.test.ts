// Sentences as news is written, each with the speaker of each of its quotations.

import { describe, expect, test } from 'vitest';
import { attribute } from '../../src/attribute/index.js';
import type { Quotation } from '../../src/model/quotation.js';
import { NEWS_GERMAN } from '../cases/news-de.js';
import { NEWS } from '../cases/news-en.js';
import { LEXICON, sourceOf } from './sources.js';

describe.each([
  ['en', NEWS],
  ['de', NEWS_GERMAN],
] as const)('news in %s says who speaks', (lang, rows) => {
  test.for(rows)('%s', ([text, ...expected]) => {
    const { quotations } = attribute(sourceOf(text, lang), [], LEXICON);
    expect(quotations.map(written)).toEqual(expected);
  });
});

/** The mention, `=` the person where the name differs, `!` before a confirmed one, `-` for nobody. */
function written({ status, speaker }: Quotation): string {
  if (!speaker) return '-';
  const name = speaker.name === speaker.text ? '' : `=${speaker.name}`;
  return `${status === 'confirmed' ? '!' : ''}${speaker.text}${name}`;
}
