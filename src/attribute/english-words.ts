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
