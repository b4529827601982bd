// A result with what the Tokyo sample lacks: internal sources, other places, times, decisions.

import type { Claim, Result } from '../../../src/schema/result.generated.js';
import { sampleClaim, sampleResult } from './claim.js';
import { sampleSource } from './source.js';

const text = 'Wir bleiben dabei.\n\nIch sage es noch einmal: Wir bleiben dabei.';

/** Two claims on an internal recording whose words stand there twice; many sources. */
export function internalResult(): Result {
  const recording = sampleSource('claims/talk/recording.vtt', text, {
    kind: 'transcript',
    kindGuessed: true,
    made: 'asr',
    access: 'internal',
    title: 'Gespräch',
    author: 'A. Autor',
    published: '2024-05-04',
    retrieved: '2024-05-05',
    url: 'https://example.com/talk',
    coverage: {
      quotations: 3,
      checked: 1,
      speakers: [
        { speaker: 'A. Autor', quotations: 2, checked: 1 },
        { speaker: null, quotations: 1, checked: 0 },
      ],
    },
  });
  const claim = sampleClaim(
    {
      id: 'talk/one/stay',
      verdict: 'verbatim',
      quote: 'Wir bleiben dabei',
      passages: ['Wir bleiben dabei'],
      speaker: 'A. Autor',
      said: { speaker: 'A. Autor' },
      flags: ['ambiguous', 'asr'],
      translation: 'We stand by it',
    },
    recording,
  );
  const at = text.lastIndexOf('Wir bleiben');
  const other = { start: at, end: at + 17, text: 'Wir bleiben dabei', line: 3, column: 27 };
  const args = { lang: 'xx' };
  const timed: Claim = {
    ...claim,
    findings: [
      ...claim.findings,
      {
        ...{ ruleId: 'lang-unsupported', level: 'note', code: 'flag/lang-unsupported', args },
        message: 'There are no word lists for this language.',
      },
    ],
    decision: {
      ...{ action: 'waive', reviewer: 'AB', reason: 'until the audio is in', date: '2026-11-20' },
      ...{ until: '2026-12-01', state: 'stale', changed: ['passage'], others: [] },
      file: 'claims/talk/decisions.json',
    },
    match: claim.match && {
      ...claim.match,
      segments: claim.match.segments.map((segment) => ({ ...segment, time: 761, page: 3 })),
      alternatives: [{ ...other, page: null, time: 4521, distance: 0 }],
    },
  };
  const others = [1, 2, 3, 4].map((index) => sampleSource(`claims/talk/${index}.md`, 'x'));
  const result = sampleResult([timed], [recording, ...others]);
  return {
    ...result,
    summary: { ...result.summary, decided: 1, known: 1 },
    contact: 'corrections@example.org',
    notSought: [
      {
        ...{ path: 'draft.md', start: 4, end: 10, text: 'Faust', line: 1, column: 5 },
        reason: 'title',
      },
    ],
    wordLists: [
      { lang: 'de', added: 0 },
      { lang: 'en', added: 2 },
    ],
    problems: [
      {
        ruleId: 'source/unclosed-mark',
        level: 'warning',
        file: 'claims/talk/recording.vtt',
        line: null,
        column: null,
        pointer: '',
        message: 'A quotation mark is never closed.',
        hint: null,
      },
    ],
  };
}
