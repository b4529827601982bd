// Quotations made by hand, for the tests of what drafts make of them.

import type { AttributionVia, Quotation } from '../../src/model/quotation.js';
import { textSpan } from '../../src/text/offsets.js';

export interface Sketch {
  readonly kind?: Quotation['kind'];
  /** Name, mention and how the mention was understood. */
  readonly by?: readonly [name: string, mention: string, via: AttributionVia];
}

/** A quotation at the start of nothing in particular. */
export function quotation(text: string, { kind = 'speech', by }: Sketch = {}): Quotation {
  const span = textSpan(0, text.length);
  const [name = '', mention = '', via = 'name'] = by ?? [];
  const cue = { ...span, text: mention };
  return {
    ...span,
    text,
    kind,
    form: 'marks',
    group: 0,
    nested: [],
    status: by ? 'confirmed' : 'unknown',
    speaker: by ? { ...span, name, text: mention, cue, via } : null,
  };
}
