// The fixed words of deciding, in English.

export const DECIDE_EN = {
  terminalDecided: 'Accepted or waived',
  decidedHeading: 'Accepted, waived or known',
  decision: 'Decision',
} as const;
