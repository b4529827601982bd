// The letters for what an English word is, and the closed classes that several files ask about.

import { is } from './grammar.js';

/**
 * D determiner · N noun or adjective · P name · O pronoun · X object pronoun · R preposition ·
 * Y preposition or subordinator · S subordinator · T that · W relative pronoun · J conjunction ·
 * U auxiliary · V finite verb · M finite verb or participle · E participle · G -ing form ·
 * I infinitive · o its `to` · B adverb · Q quotation · ' genitive · any sign as itself
 */
export type Tag = string;

/** Pronouns that are no subject. */
export const OBJECT = /^(?:him|them|me|us|himself|herself|themselves|itself|myself|ourselves)$/u;

/** Stands for the tag of a word that its neighbours give it. */
export const ASKS: Tag = '?';

const OWN_TAGS: readonly (readonly [Tag, string])[] = [
  ['W', 'who which whose whom'],
  ['Y', 'as after before since until till than like'],
  [
    'S',
    'because while when whereas although though if unless whether where how why what lest whenever wherever',
  ],
  ['X', 'him them me us myself ourselves'],
  ['u', 'be been being having'],
  [
    ASKS,
    "himself herself itself themselves that to there so once her used ought get gets got keeps kept no n't n’t",
  ],
];

/** The tags that words have wherever they stand, before those that their classes give them. */
export const TAG_OF: ReadonlyMap<string, Tag> = new Map(
  OWN_TAGS.flatMap(([tag, words]) => words.split(' ').map((word) => [word, tag] as const)),
);

/** Classes of words that begin a clause or a phrase, whatever capital they have. */
export const OPENERS =
  is.determiner |
  is.preposition |
  is.subordinator |
  is.conjunction |
  is.pronoun |
  is.auxiliary |
  is.adverb |
  is.possessive;
