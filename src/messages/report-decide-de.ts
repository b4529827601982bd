// The fixed words of deciding, in German.

import type { DECIDE_EN } from './report-decide-en.js';

export const DECIDE_DE: { readonly [Name in keyof typeof DECIDE_EN]: string } = {
  terminalDecided: 'Angenommen oder zurückgestellt',
  decidedHeading: 'Angenommen, zurückgestellt oder bekannt',
  decision: 'Entscheidung',
};
