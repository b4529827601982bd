// The numbers that attribute/ decides by, each with its reason.

/** Marks deeper than this are nobody's style; the limit keeps pairing linear on hostile text. */
export const nestingMax = 6;

/** Marks looked ahead to tell a nested quotation from one that was never closed. */
export const lookMarksMax = 12;

/** Names looked back through for a pronoun or a role; the one meant is among the last few. */
export const backMax = 40;

/** A pronoun's person was named at most about a long paragraph before. */
export const pronounUnitsMax = 600;

/** Who spoke last is meant unless somebody else was named so much later: a paragraph between. */
export const namedUnitsLater = 400;
