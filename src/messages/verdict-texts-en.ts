// What each verdict means and what to do about it, in English.

import type { Verdict } from '../model/verdicts.js';
import type { Explanation } from './rule-text.js';

export const VERDICTS_EN: Readonly<Record<Verdict, Explanation>> = {
  verbatim: {
    why: 'A quotation promises the words that were said; here they are.',
    passes: 'The words as they stand; white space is free.',
    fails: 'One letter that differs is another verdict.',
    fix: 'Nothing to do.',
  },
  typographic: {
    why: 'The printer’s signs are not the speaker’s words.',
    passes:
      'Other quotation marks, dashes, apostrophes, ligatures; the first letter’s case; a final full stop or comma.',
    fails: 'Any other word.',
    fix: 'Nothing to do.',
  },
  edited: {
    why: 'A change that is marked hides nothing.',
    passes: '“[W]ir”, “möglich[e]”, “[sic]”, an insertion in brackets.',
    fails:
      'Brackets around a word that matters, such as “[not]”, or one plain word for another: “[the bishop]” for “the mayor”.',
    fix: 'Nothing to do.',
  },
  elided: {
    why: 'A gap that is marked can be looked up.',
    passes: 'Pieces in order, from one utterance, with “[…]” between.',
    fails: 'Pieces out of order or from two utterances.',
    fix: 'Nothing to do; look at what was left out when it is far.',
  },
  tidied: {
    why: 'Smoothing is common, and a reader may want to know.',
    passes: 'Fillers, articles, inner commas, spellings, an ending at the edge.',
    fails: 'In the profile ap every one of them.',
    fix: 'Copy the source, or accept it in the review.',
  },
  'context-risk': {
    why: 'True words can tell a lie when their “not” stays behind.',
    passes: 'A quotation that has its whole clause. Irony is out of reach.',
    fails: 'Under --strict every one.',
    fix: 'Read the passage; quote more, or decide that it is fair.',
  },
  'wrong-source': {
    why: 'The words are real, the reference is not.',
    passes: 'The source that has the words.',
    fails: 'In the profile scholarly.',
    fix: 'Cite the source that has them.',
  },
  unchecked: {
    why: 'What could not be measured is neither right nor wrong.',
    passes: 'Never; it is counted apart.',
    fails: 'Under --strict.',
    fix: 'Follow the reason: supply the file, declare the language, give the original.',
  },
  altered: {
    why: 'Other words than were said are no quotation.',
    passes: 'Changes in brackets.',
    fails: 'Words replaced, added, dropped or moved without a mark.',
    fix: 'Copy the words, mark the change, or paraphrase without quotation marks.',
  },
  'source-changed': {
    why: 'A page that was corrected after you quoted it may no longer say so.',
    passes: 'A source that changed elsewhere.',
    fails: 'A pinned passage that is gone or has another speaker.',
    fix: 'Read the source again; correct the quotation or pin it anew.',
  },
  narrated: {
    why: 'What a reporter sums up is not what a person said.',
    passes: 'Words inside the marks of one utterance.',
    fails: 'A word that stands outside them.',
    fix: 'Paraphrase, or find the words themselves.',
  },
  spliced: {
    why: 'Two half sentences can make a third that nobody said.',
    passes: 'Pieces of one utterance, in order, with a mark between.',
    fails: 'Pieces of two utterances or turns, or out of order.',
    fix: 'Quote them apart.',
  },
  'not-found': {
    why: 'What does not stand in the source cannot be checked by it.',
    passes: 'A passage within the limit.',
    fails:
      'No passage is near; the nearest one is shown. It does not mean that the words were invented.',
    fix: 'Check the reference, the edition, the language.',
  },
  'meaning-changed': {
    why: 'One word decides what a sentence says.',
    passes: 'The words that matter as they stand.',
    fails:
      'A negation, number, unit, date, name, modal verb, hedge, condition, restriction, quantity, degree, comparison, opposite, and/or, sign or question mark that differs.',
    fix: 'Copy the word from the source.',
  },
  misattributed: {
    why: 'The right words in the wrong mouth are a false quotation.',
    passes: 'The source names the claimed speaker, or nobody.',
    fails: 'Every best place is another’s, by a turn label, name or role.',
    fix: 'Name the speaker that the source names.',
  },
};
