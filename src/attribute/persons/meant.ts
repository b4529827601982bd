// What is found out about whom a pronoun means. Shapes alone.

import type { Mention } from '../phrases/mentions.js';

/** Who a sentence is about. */
export interface Topic {
  readonly mention: Mention;
  readonly features: string;
}

/** What the paragraph says of a pronoun; without a mention it goes on about whoever it was about. */
export interface Meant {
  readonly mention?: Mention;
  /** Somebody whose sex is not known, or no subject: neither they nor who spoke last is sure. */
  readonly isUnclear?: boolean;
  /** Its sentence names somebody else whom the pronoun fits: `Smith met Jones. He said …`. */
  readonly isEither?: boolean;
}
