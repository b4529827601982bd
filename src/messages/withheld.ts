// What is told of a claim whose source is withheld: the verdict, and nothing that shows its words.

import type { Verdict } from '../model/verdicts.js';
import { sentence } from './index.js';

/** The message in place of a sentence that would tell the passage. */
export function withheldMessage(verdict: Verdict) {
  const message = { code: 'verdict/withheld', args: { verdict } };
  return { ...message, sentence: sentence(message, 'en') };
}

/** The keys of a claim that hold words of the source, empty. */
export const withoutWords = () => ({
  match: null,
  nearest: null,
  attribution: null,
  differences: [],
  findings: [],
});
