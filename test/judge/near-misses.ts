// The shape of a near miss: a source, a quote of it, and what the judge must say.

import type { DifferenceClass } from '../../src/model/judgement.js';
import type { Verdict } from '../../src/model/verdicts.js';

export type Row = readonly [
  title: string,
  source: string,
  quote: string,
  Verdict,
  DifferenceClass?,
];
