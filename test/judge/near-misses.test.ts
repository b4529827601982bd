// Near misses beside their positives: what looks alike and is not, and the other way round.

import { describe, expect, test } from 'vitest';
import type { Row } from './near-misses.js';
import { GERMAN } from './near-misses-de.js';
import { ENGLISH } from './near-misses-en.js';
import { inEnglish, inGerman } from './subject.js';

const check =
  (judged: typeof inGerman) =>
  ([, source, quote, verdict, id]: Row): void => {
    const found = judged(quote, source);
    const classes = found.differences.map((difference) => difference.class);
    expect([found.verdict, ...(id ? [classes.includes(id) ? id : classes] : [])]).toEqual([
      verdict,
      ...(id ? [id] : []),
    ]);
  };

describe('German', () => test.for(GERMAN)('%s', check(inGerman)));
describe('English', () => test.for(ENGLISH)('%s', check(inEnglish)));
