// The thresholds of this stage, each with its reason.

/**
 * The share of a quote's folded length up to which a passage counts as found. Measured on six sets
 * of real pairs: see docs/locating.md.
 */
export const editRatioMax = 0.33;

/** How much worse, as a share of the quote's length, the named speaker's place may be and win. */
export const preferenceRatio = 0.1;

/**
 * Up to this share of the quote's length the next best place is always looked for, beyond it only
 * where it is no more than `preferenceRatio` worse than the match: what is farther off is no rival,
 * and to exclude it costs ten times as much.
 */
export const rivalRatioMax = 0.25;

/** Shorter quotes are met by chance: approximately only where the named speaker speaks. */
export const shortWordsMin = 4;

/**
 * So much of a short quote may differ with no speaker named: a word's ending or a few letters. Three
 * words of this length that differ no more were met by chance in none of the real pairs.
 */
export const shortRatioMax = 0.15;
export const shortUnitsMin = 20;

/** A piece of a quote between ellipses with fewer units is looked for as it stands only. */
export const pieceApproximateUnitsMin = 12;

/** What a bracket may stand for: some words, not sentences. A longer one is an omission. */
export const bracketGapUnitsMax = 120;

/**
 * Pieces that stand elsewhere are a place of the quote if no gap between two of them is larger: a
 * few sentences. What stands in the right order anywhere in a book is no place.
 */
export const elsewhereGapUnitsMax = 600;

/** A piece of an unmarked join: shorter ones are met by chance in any text. */
export const splicePieceWordsMin = 3;
/** More pieces than this is no join of passages but another text. */
export const splicePiecesMax = 4;
/**
 * A join beats one approximate passage only when that lacks most of the shortest piece; otherwise
 * a single changed word could be explained by three common words elsewhere.
 */
export const splicePieceRatio = 0.6;

/** Equal places that are listed; a quote of one letter has millions, of which nobody reads more. */
export const alternativesMax = 1000;

/** An alignment of more edits than this costs too much memory (its square): it is estimated. */
export const alignmentEditsMax = 2000;

/** What the source says between two words of the quote costs this much, about a word. */
export const interruptionCost = 6;
/** And each unit of it so many 32nds of an edit, so that the nearer of two words is met. */
export const interruptionUnitGrains = 2;
/** A passage is widened only if that explains so many more units: less is chance at the edges. */
export const interruptionGainUnitsMin = 4;
/**
 * The share of a quote's length up to which an interrupted passage counts as found. Of real pairs
 * the foreign ones begin at 0.41, all but one of the true ones end at 0.36.
 */
export const interruptedRatioMax = 0.36;
/**
 * The share of a quote's length up to which a passage with spoilt letters counts as found that no
 * other comes near. Of real pairs the true ones go on to 0.47, foreign ones begin at 0.41.
 */
export const standOutRatioMax = 0.48;
/**
 * How much further away, as a share of the quote's length, everything else must be. Of 85 foreign
 * quotes the nearest passage is at most 0.10 ahead of the next, of the misread ones 0.15 to 0.23.
 */
export const standOutMarginRatio = 0.125;
/** In misread lines at most a third of the letters are in intact words, in reworded ones half. */
export const standOutSharedLettersMax = 0.4;
/** Shorter quotes have a nearest passage by chance; of longer ones parts are met. */
export const standOutQuoteUnitsMin = 48;
export const standOutQuoteUnitsMax = 2000;
/** The margin was measured in articles; in a library something always comes near. */
export const standOutSourceUnitsMax = 1_000_000;
/** A shorter run of the quote's own words is no reason to look for the rest around it. */
export const anchorUnitsMin = 14;
/** How far around a place an interrupted passage is looked for. */
export const interruptionUnitsMax = 300;
/** Longer quotes are met by their other words; the programme is quadratic. */
export const interruptedQuoteUnitsMax = 2000;
/** How far outside a place its quote's first or last words are looked for. */
export const reachUnitsMax = 60;
/** So many of the outer words are looked at, and so many of them must stand there. */
export const reachWords = 3;
export const reachWordsMin = 2;
/** A reach that takes in more than so many edits takes in more than an aside of a few words. */
export const reachLossUnitsMax = 20;

/** Fewer words in another order are met by chance. */
export const reorderedWordsMin = 5;
/** The share of a quote's words that a passage in another order may lack, and may have more. */
export const reorderedMissingShare = 1 / 5;
export const reorderedMoreShare = 1 / 4;
/** A word at more places tells nothing about where the quote stands. */
export const rarestWordPlacesMax = 32;
/** Longer quotes are met by parts that kept their order. */
export const reorderedQuoteUnitsMax = 600;

/** Fewer words in their order are met by chance. */
export const shortenedWordsMin = 5;
/** Between a quote's words so many others may be left out, as a share of its own. */
export const shortenedMoreShare = 3 / 2;
/** The quote's words stand together by threes: single words in their order are met by chance. */
export const shortenedWordsPerPiece = 3;
