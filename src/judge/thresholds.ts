// The judge's numbers, each with its reason.

/** A marked edit that stands for more words of the source than this is an elision (design). */
export const editWordsMax = 3;
/** More than this left out by an ellipsis is `far` (design). */
export const farSentencesMax = 2;
/** More than this left out by an ellipsis is `far`; UTF-16 units (design). */
export const farUnitsMax = 600;
/** A quote of fewer words is `short` (design). */
export const shortWordsMin = 4;
/** Cells of the alignment table; above, the texts are first cut at words that both have once. */
export const alignCellsMax = 250_000;
/** A part between two such words that is still larger is compared as one change. */
export const alignCellsHardMax = 4_000_000;
/** Words dropped silently between two pieces: more is a join of two places, not a shortening. */
export const unmarkedWordsMax = 12;
/** How far around a span its clause is read in a turn or document; longer sentences are cut. */
export const contextUnitsMax = 600;
/** A quotation, turn or paragraph up to this length is read whole, once for all quotes in it. */
export const homeUnitsMax = 8_000;
/** So much text of one source is kept as tokens and what is read of them; some 200 bytes a unit. */
export const surroundingsUnitsMax = 400_000;
/** So many different words are kept with what the lists say of them. */
export const wordsKnownMax = 100_000;
/** A misprint has at least so many letters (design). */
export const misprintLettersMin = 6;
/** Words that share so many first letters may be forms of one word. */
export const stemLettersMin = 3;
/** Two forms of one word differ by at most so many letters at the end. */
export const endingLettersMax = 4;
/** How far beyond a place with differences its first and last words are looked for. */
export const widenUnitsMax = 60;
/** How many units outside a place its quote's first or last word is looked for. */
export const reachUnitsMax = 8;
