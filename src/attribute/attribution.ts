// What attribution answers for one quotation. Shapes alone.

import type { AttributionStatus, QuotationSpeaker } from '../model/quotation.js';
import type { CueForm } from './cues/cues.js';

/** The answer for one quotation. */
export interface Attribution {
  readonly status: AttributionStatus;
  readonly speaker: QuotationSpeaker | null;
  readonly form: CueForm | 'continuation' | 'turn' | null;
}

/** What the text does not say. */
export const UNKNOWN: Attribution = { status: 'unknown', speaker: null, form: null };
