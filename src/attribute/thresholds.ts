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

/** When a text counts as told in conversations, and how far a turn reaches. */
export const conversation = {
  /** Paragraphs that open with words: an article has a few, a dialogue many. */
  openingMin: 2,
  /** Share of what is said that asks or cries: small in the quotations of news. */
  livelyShareMin: 0.06,
  /** Figures in 1,000 units: nine articles in ten have more, nine chapters in ten fewer. */
  figuresMax: 0.35,
  /** Paragraphs from one turn to the next: at most one of narration between. */
  apartMax: 2,
  /** Narration inside a paragraph after which the same speaker is not taken for granted. */
  turnUnitsMax: 400,
} as const;
