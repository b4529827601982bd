// The numbers of this stage, each with its reason.

export const LANGUAGE = {
  /** Three pages: more changes no answer on real articles, less is a headline's luck. */
  sampleUnits: 8_000,
  /** In a page or less, what it quotes may outweigh the writer's own words. */
  shortUnitsMax: 2_000,
  /** Fewer function words than a short sentence has tell nothing. */
  hitsMin: 4,
  /** Running prose has 30 to 50 % of them; tables, names and other languages stay below this. */
  hitShareMin: 0.15,
  /** One word more than the runner-up is chance. */
  leadMin: 2,
  /** Danish and Norwegian share four in five words; real texts still part by more than this. */
  leadShareMin: 0.06,
  /** A text may name things in another script. */
  scriptShareMin: 0.3,
  /** Japanese prose has about as many kana as kanji; Chinese has none but in names. */
  kanaPerHanMin: 0.1,
} as const;

/**
 * What the Markdown parser may be asked to do. It is linear in prose, but in one paragraph it
 * compares marks with each other, and in one list it goes over nested items again and again.
 * Measured on one core of 2 GHz or so; each limit stands for some six seconds.
 */
export const MARKDOWN = {
  /** Sum over paragraphs of units times marks; 6 ns each. A page of prose costs 10⁵. */
  inlineCostMax: 1e9,
  /** Pairs of an item and a nested one; 250 ns each. 40,000 plain items, or 4,000 nested, pass. */
  listCostMax: 2e7,
  /** A line costs 40 µs at worst. Ten times the Bible in verses. */
  linesMax: 400_000,
} as const;

export const TURNS = {
  /** Fewer labelled lines are a list of facts, or a short interview that can be declared. */
  labelsMin: 4,
  /** So few are a talk only where nearly every line is a turn, and a person answers a person. */
  shortLabelsMin: 3,
  shortLabelledShareMin: 0.9,
  /** Two who come back talk to each other; headings with colons do not come back. */
  returningMin: 2,
  /** An article that prints an interview's part is not a transcript. */
  labelledShareMin: 0.5,
  /** `Bundesminister Dr. Robert Habeck`, with a particle or two. */
  labelWordsMax: 6,
  /** A label with a time, party and function. */
  labelUnitsMax: 120,
} as const;

export const HTML = {
  /** The library takes some 100 µs an element; longer pages are read by their <article> or <main>. */
  readabilityElementsMax: 8_000,
  /** Less of the page's prose than this in the main content, and the page is a list of many. */
  mainShareMin: 0.5,
  /** Shorter paragraphs are labels and teasers. */
  proseUnitsMin: 80,
} as const;

/** Lengths are in multiples of the font's size unless their name says otherwise. */
export const PDF = {
  /** The longest book that a press has bound. */
  pagesMax: 5_000,
  /** Each glyph is an object of the library for a while. */
  itemsPerPageMax: 200_000,
  /** Pages without text that are looked at: drawing them costs far more than their text. */
  emptyPagesMax: 5,
  /** Narrow justified columns have word spaces up to two and a half. */
  runGapMax: 2.6,
  /** A gap that is seen as a space; kerning stays below. */
  spaceMin: 0.15,
  /** Baselines nearer than this are one line: superscripts, accents set apart. */
  baselineMax: 0.45,
  /** White between columns; LaTeX sets 10 points at 10. */
  gutterMin: 0.7,
  /** A narrower column is labels, line numbers or marginal notes. */
  columnShareMin: 0.2,
  /** Fewer lines side by side are a letterhead or a table. */
  columnLinesMin: 5,
  /** Titles and wide figures cross the gutter; more lines than this share, and it is none. */
  crossingShareMax: 0.35,
  /** Lines of prose fill their column; the cells of a table do not. */
  filledShareMin: 0.6,
  /** More than the usual distance of lines begins a paragraph. */
  leadingFactorMax: 1.3,
  /** The same for lines of a size of their own: browsers set headings at 1.4. */
  leadingSizeMax: 1.45,
  indentMin: 0.7,
  /** The ends of lines of ragged text. */
  shortLineShareMax: 0.8,
  /** Headings are larger than prose, notes smaller. */
  headingFactorMin: 1.12,
  noteFactorMax: 0.93,
  /** Running heads stand in the outer part of the page. */
  edgeShareMax: 0.14,
  runningLinesMax: 3,
  /** One sign in a thousand without a meaning: a font whose ligatures and marks have none. */
  meaninglessShareMax: 0.001,
} as const;

export const DOCX = {
  /** All text of a file; a book of 1,000 pages has 10 MB. */
  unpackedBytesMax: 64 * 1024 * 1024,
  /** A manuscript has some twenty, and one for each picture. */
  partsMax: 20_000,
} as const;

export const CAPTIONS = {
  /** Speakers breathe for two seconds; longer is applause, music or another scene. */
  pauseMillisecondsMin: 4_000,
  /** The header and the first cues. */
  headUnits: 4_000,
} as const;
