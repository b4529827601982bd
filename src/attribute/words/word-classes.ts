// The bits that word classes are kept by. Data; no logic.

/** Classes of words, as bits; a word may have several. */
export const is = {
  determiner: 1,
  preposition: 1 << 1,
  auxiliary: 1 << 2,
  passive: 1 << 3,
  adverb: 1 << 4,
  conjunction: 1 << 5,
  subordinator: 1 << 6,
  relative: 1 << 7,
  pronoun: 1 << 8,
  oblique: 1 << 9,
  role: 1 << 10,
  title: 1 << 11,
  weekday: 1 << 12,
  nounPreposition: 1 << 13,
  possessive: 1 << 14,
  reporting: 1 << 15,
  other: 1 << 16,
  tag: 1 << 17,
  reportingNoun: 1 << 18,
  given: 1 << 19,
  titleNoun: 1 << 20,
  termCue: 1 << 21,
  sourceNoun: 1 << 22,
  perfect: 1 << 23,
  subjunctive: 1 << 24,
  /** A form of a separable verb, its part elsewhere. */
  separable: 1 << 25,
  /** A verb that gives its object a name: what it puts in marks is said. */
  naming: 1 << 26,
  /** Has a capital and names nobody: `Norwegian`, `Democratic`. */
  belonging: 1 << 27,
  /** Ends the name of a newspaper or an institution. */
  outlet: 1 << 28,
  /** What people have around them: `Bergs Büro`. */
  office: 1 << 29,
  /** Begins the name of another person right behind a name; only where it stands. */
  beside: 1 << 30,
  /** Names a person, alone behind a dash and before a colon; only where it stands. */
  label: 1 << 31,
} as const;

/** Any verb of the lists. */
export const VERB = is.reporting | is.other | is.tag;

/** How a word takes a saying back or hands it on, as bits. */
export const stance = {
  /** The author does not vouch for it: `allegedly`, `accused`. */
  hearsay: 1,
  /** It was not said, or only thought of: `refused to say`. */
  unsaid: 2,
  /** Another was heard to say it. */
  hears: 4,
  /** What its object quotes is another's: `rejected the claim that “…”`. */
  reacts: 8,
  /** Its words are another's: `quoted`, `paraphrased`. */
  quotes: 16,
  /** Its words went through a mind: `thought`. */
  thinks: 32,
  /** Its words are a view, said or not: `believes that`. */
  believes: 64,
  /** Words stand on it, of whoever wrote them: `banner`. */
  surface: 128,
  /** People in it are made up: `novel`. */
  fiction: 256,
  /** One is another on a stage: `played by`. */
  plays: 512,
  /** A noun before which `der` is no nominative. */
  feminine: 1024,
  /** Ends a name that is no person's: `Wall Street`. */
  thing: 2048,
  /** Its subject takes in what another said: `received`. */
  receives: 4096,
  /** What people do between their words: `shrugged`. */
  gesture: 8192,
  /** A verb, by its bare form, that has its content right behind it: `Doe said the plan failed`. */
  content: 1 << 14,
  /** A verb, by its bare form, that may stand before its subject: `said Doe`. */
  inverts: 1 << 15,
  /** A form of a verb that is hardly ever a noun: `says`. */
  finite: 1 << 16,
  /** What something is said by and nobody: `by phone`. */
  means: 1 << 17,
  /** A noun for the very words of somebody: `phrase`. */
  words: 1 << 18,
  /** What is answered or told of, not quoted: `criticism`. */
  answered: 1 << 19,
  /** Nobody vouches for its clause: `rumour`. */
  rumour: 1 << 20,
  /** What a saying is called that was not: `untrue`. */
  falsehood: 1 << 21,
  /** Moves its object to say something: `urged`. */
  moves: 1 << 22,
  /** A verb, by its bare form, that gives out a statement: `release`. */
  issues: 1 << 23,
  /** Accuses somebody of words: `warf … vor`. */
  accuses: 1 << 24,
  /** Utters the words themselves, in its bare form: `sagen`. */
  utters: 1 << 25,
  /** A time, which does nothing: `week`. */
  time: 1 << 26,
} as const;
