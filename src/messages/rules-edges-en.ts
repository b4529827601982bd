// What the rules about what was left out, pins and statements say of themselves, in English.

import type { RuleText } from './rule-text.js';

export const EDGES_EN = {
  'left-out': {
    title: 'The ellipsis hides nothing that matters',
    failureTitle: 'The ellipsis leaves out a word that matters',
    why: 'An ellipsis is honest about its place, not about what was there.',
    passes: 'An ellipsis over plain words.',
    fails:
      'An ellipsis over a negation, condition, restriction, hedge, contrast, question, list item or change of speaker; one that joins halves of two sentences (“not built because […] 3,400 children needed it”); one that swallows the verb, preposition or subject of what comes next (“praised […] the mayor”), or which ones are meant (“workers […] will be dismissed”).',
    fix: 'Quote the words too, or end the quotation before them.',
  },
  'same-clause': {
    title: 'The clause says the same',
    failureTitle: 'A word that matters stands in the same clause',
    why: 'A negation, condition or hedge rules its whole clause, whether quoted or not.',
    passes:
      'Such a word in another sentence; for a quotation in an article, the article’s own words outside its marks.',
    fails:
      '“we can save it” from “I think we can save it”; “people agree” from “few people agree”; “sign it” from “refused to sign it”; “have taken it” from “may have taken it”; “the president was jailed” from “the brother of the president was jailed”; “few people agree” from “a few people agree”; “I would give everything” from “everything but my life”; “we oppose the bill” from “we oppose the bill in its current form”; “[They] voted” from “most people voted”.',
    fix: 'Quote the clause whole.',
  },
  'governing-clause': {
    title: 'Nothing above denies the words',
    failureTitle: 'The clause above denies or weakens the words',
    why: 'What follows “I do not believe that” is not believed.',
    passes: '“I know that …”.',
    fails:
      '“this helps” from “I do not believe that this helps”, from “it is a lie that this helps”, from “this helps, they claim”; words that a correction quotes to take them back.',
    fix: 'Quote from the start of the sentence.',
  },
  'trailing-part': {
    title: 'The verb is whole',
    failureTitle: 'The second part of the verb was cut off',
    why: 'German puts half of the verb at the end: “lehnen … ab”.',
    passes: 'A clause quoted to its end.',
    fails: '“wir lehnen das” from “wir lehnen das ab”.',
    fix: 'Quote to the end of the clause.',
  },
  'split-pair': {
    title: 'Pairs stay together',
    failureTitle: 'Half of a pair was cut off',
    why: 'Not only … but also, either … or: one half promises the other.',
    passes: 'Both halves.',
    fails:
      '“not only the children” without “but also the parents”; “the bridge is safe” from “either the bridge is safe or …”.',
    fix: 'Quote both halves.',
  },
  'cut-question': {
    title: 'The sentence is no question',
    failureTitle: 'The sentence is a question in the source',
    why: 'Who asks has not asserted.',
    passes: 'The question with its question mark.',
    fails: 'The words of a question without the mark.',
    fix: 'Quote to the question mark.',
  },
  'cut-condition': {
    title: 'Conditions are not cut off',
    failureTitle: 'A condition right beside the words was cut off',
    why: 'A promise with an “if” is another promise.',
    passes: 'A reason that was cut off: “because …”; what is so in any case: “even if …”.',
    fails:
      '“we will pay” from “we will pay if the town agrees”; “we would have paid” from “had we known, we would have paid”.',
    fix: 'Quote the condition too.',
  },
  pin: {
    title: 'The pin fits its source',
    failureTitle: 'The pin does not fit its source',
    why: 'A pin says which words were seen in which file; if the very file lacks them, the pin was edited.',
    passes: 'The words of the pin stand in the source with its hash.',
    fails: 'The same file, but not the words.',
    fix: 'Run wortlaut check --pin again.',
  },
  'unsupported-detail': {
    title: 'Every detail has evidence',
    failureTitle: 'A number or name stands in no evidence',
    why: 'A statement that is rated correct vouches for its numbers and names.',
    passes:
      'Numbers and names that stand in an evidence quote; statements rated misleading, false or unproven.',
    fails: 'A statement rated correct with a number that no evidence has.',
    fix: 'Add evidence, or take the detail out.',
  },
} as const satisfies Readonly<Record<string, RuleText>>;
