// The numbers of this stage, each with its reason.

export const LANGUAGE = {
  /** Three pages: more changes no answer on real articles, less is a headline's luck. */
  sampleUnits: 8_000,
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
