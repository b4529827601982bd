// The numbers that attribute/ decides by, each with its reason.

/** Marks deeper than this are nobody's style; the limit keeps pairing linear on hostile text. */
export const nestingMax = 6;

/** Marks looked ahead to tell a nested quotation from one that was never closed. */
export const lookMarksMax = 12;
