// The Tokyo article with a claim for every verdict: what a full report looks like.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim, Result, Source } from '../../../src/schema/result.generated.js';
import { type ClaimSketch, sampleClaim, sampleResult } from './claim.js';
import { sampleSource } from './source.js';

const root = join(import.meta.dirname, '../../..');
const markdown = readFileSync(join(root, 'claims/tokyo/article.md'), 'utf8');

/** The article, emphasis added where a span is to cross it. */
export const tokyoSource = (): Source =>
  sampleSource(
    'claims/tokyo/article.md',
    markdown.replace(/^---.*?---\n/s, '').replace('eine neue Stufe', 'eine *neue* Stufe'),
    { coverage: { quotations: 13, checked: 9 } },
  );

const SCHOLZ = 'Olaf Scholz';

const SKETCHES: readonly ClaimSketch[] = [
  {
    id: 'tokyo/scholz/new-level',
    verdict: 'verbatim',
    wording: 'verbatim',
    quote: 'Mit diesen Beratungen hat die enge Zusammenarbeit mit Japan eine neue Stufe erreicht',
    passages: [
      'Mit diesen Beratungen hat die enge Zusammenarbeit mit Japan eine neue Stufe erreicht',
    ],
    speaker: SCHOLZ,
    said: { speaker: SCHOLZ, cue: 'erklärte Scholz' },
    sentence: 'The source says the same, word for word.',
  },
  {
    id: 'tokyo/scholz/new-level-shortened',
    verdict: 'elided',
    wording: 'elided',
    quote: 'Mit diesen Beratungen hat die enge Zusammenarbeit […] eine neue Stufe erreicht',
    passages: ['Mit diesen Beratungen hat die enge Zusammenarbeit', 'eine neue Stufe erreicht'],
    speaker: SCHOLZ,
    said: { speaker: SCHOLZ, cue: 'erklärte Scholz' },
    sentence: 'The words are the source’s; the omission is marked.',
    note: 'Für die Bildunterschrift gekürzt; Japan nennt sie selbst.',
  },
  {
    id: 'tokyo/scholz/close-cooperation',
    verdict: 'edited',
    wording: 'edited',
    quote: '[D]ie enge Zusammenarbeit mit Japan',
    passages: ['die enge Zusammenarbeit mit Japan'],
    differs: [{ class: 'case', quote: '[D]ie', passage: 'die', wording: 'edited', marked: true }],
    speaker: SCHOLZ,
    said: { speaker: SCHOLZ, cue: 'erklärte Scholz' },
    sentence: 'The words are the source’s but for changes that the quotation marks.',
  },
  {
    id: 'tokyo/scholz/new-push',
    verdict: 'typographic',
    wording: 'typographic',
    quote: 'Neuen Schub',
    passages: ['neuen Schub'],
    folds: ['case'],
    differs: [{ class: 'case', quote: 'Neuen', passage: 'neuen', wording: 'typographic' }],
    speaker: SCHOLZ,
    said: { speaker: SCHOLZ, cue: 'kündigte' },
    flags: ['short'],
    sentence: 'The same words; only capital letters differ.',
  },
  {
    id: 'tokyo/scholz/dependencies',
    verdict: 'meaning-changed',
    wording: 'meaning-changed',
    quote:
      'Wir wollen Abhängigkeiten nicht verringern und die Widerstandsfähigkeit unserer Volkswirtschaften erhöhen',
    passages: [
      'Wir wollen Abhängigkeiten verringern und die Widerstandsfähigkeit unserer Volkswirtschaften erhöhen',
    ],
    differs: [
      {
        class: 'negation',
        quote: 'nicht ',
        passage: null,
        before: 'verringern',
        wording: 'meaning-changed',
      },
    ],
    speaker: SCHOLZ,
    said: { speaker: SCHOLZ, cue: 'führte der Kanzler aus' },
    sentence: 'The quotation adds “nicht”, which the source does not have.',
    findings: [
      {
        ruleId: 'judge/negation',
        level: 'error',
        code: 'negation-added',
        args: { word: 'nicht' },
        message: 'A negation turns the sentence into its opposite.',
      },
    ],
    fix: {
      action: 'replace',
      text: 'Wir wollen Abhängigkeiten verringern und die Widerstandsfähigkeit unserer Volkswirtschaften erhöhen',
    },
  },
  {
    id: 'tokyo/scholz/joint-knowledge',
    verdict: 'altered',
    wording: 'altered',
    quote:
      'Wenn man das Wissen beider Länder zusammenführen kann, führt das zu einer Steigerung der Handlungsmöglichkeiten',
    passages: [
      'Wenn man das Wissen beider Seiten zusammenführen kann, führt das zu einer erheblichen Steigerung der Handlungsmöglichkeiten',
    ],
    differs: [
      { class: 'other', quote: 'Länder', passage: 'Seiten', wording: 'altered' },
      {
        class: 'degree',
        quote: null,
        before: 'Steigerung',
        passage: 'erheblichen ',
        wording: 'altered',
      },
    ],
    speaker: SCHOLZ,
    said: { speaker: SCHOLZ, cue: 'sagte der Kanzler' },
    sentence: 'Two words differ from the source.',
    flags: ['context'],
  },
  {
    id: 'tokyo/pistorius/freedom-of-the-seas',
    verdict: 'misattributed',
    wording: 'verbatim',
    quote: 'Bekenntnis zur Freiheit der Meere',
    passages: ['Bekenntnis zur Freiheit der Meere'],
    speaker: 'Boris Pistorius',
    said: { speaker: SCHOLZ, cue: 'erklärte Kanzler Scholz', agrees: false },
    sentence: 'The words are in the source, but it gives them to Olaf Scholz.',
    fix: { action: 'change-speaker', text: SCHOLZ },
  },
  {
    id: 'tokyo/pistorius/synergies',
    verdict: 'tidied',
    wording: 'tidied',
    quote: 'mögliche Synergien',
    passages: ['möglichen Synergien'],
    differs: [{ class: 'inflection', quote: 'mögliche', passage: 'möglichen', wording: 'tidied' }],
    speaker: 'Boris Pistorius',
    said: { speaker: 'Boris Pistorius', cue: 'Verteidigungsminister Pistorius sprach von' },
    flags: ['short'],
    sentence: 'Only the ending of the first word differs.',
  },
  {
    id: 'tokyo/scholz/learn-and-act',
    verdict: 'narrated',
    wording: 'verbatim',
    quote: 'gemeinsam zu handeln',
    passages: ['gemeinsam zu handeln'],
    speaker: SCHOLZ,
    said: { speaker: null },
    sentence: 'The words are the article’s own, not a quotation.',
  },
  {
    id: 'tokyo/scholz/push-and-level',
    verdict: 'spliced',
    wording: 'spliced',
    quote: 'Wir wollen Abhängigkeiten verringern und eine neue Stufe erreichen',
    passages: [
      'Wir wollen Abhängigkeiten verringern und',
      { text: 'eine neue Stufe erreicht', joint: 'unmarked' },
    ],
    speaker: SCHOLZ,
    said: { speaker: SCHOLZ, cue: 'führte der Kanzler aus' },
    sentence: 'The quotation joins words from two separate utterances.',
  },
  {
    id: 'tokyo/kishida/closer-than-ever',
    verdict: 'context-risk',
    wording: 'verbatim',
    quote: 'gemeinsamen Manövern wird ein rechtlicher Rahmen geschaffen',
    passages: ['gemeinsamen Manövern wird ein rechtlicher Rahmen geschaffen'],
    speaker: 'Fumio Kishida',
    said: { speaker: null },
    flags: ['speaker-unknown', 'context-risk'],
    sentence: 'What was left out may matter: “etwa bei”.',
    findings: [
      {
        ruleId: 'judge/left-out',
        level: 'warning',
        code: 'hedge-left-out',
        args: { word: 'etwa' },
        message: 'The same clause has “etwa” outside the quotation.',
      },
    ],
  },
  {
    id: 'tokyo/scholz/nowhere',
    verdict: 'not-found',
    quote: 'Die Wirtschaftssicherheit muss auf der Tagesordnung ganz oben stehen',
    speaker: SCHOLZ,
    sentence: 'No passage of the source comes close enough to this quotation.',
  },
  {
    id: 'tokyo/scholz/elsewhere',
    verdict: 'wrong-source',
    quote: 'Wir bleiben bei unserem Kurs, und zwar gemeinsam mit unseren Partnern',
    speaker: SCHOLZ,
    sentence: 'The words stand in claims/tokyo/press-release.md instead.',
    fix: { action: 'cite-other', text: 'claims/tokyo/press-release.md' },
  },
  {
    id: 'tokyo/scholz/pinned',
    verdict: 'source-changed',
    quote: 'Wertepartner',
    passages: ['Wertepartner'],
    speaker: SCHOLZ,
    said: { speaker: SCHOLZ, cue: 'kündigte' },
    sentence: 'The passage stood otherwise when it was checked: “Partner in Werten”.',
  },
];

/** One claim a verdict, and two statements. */
export function tokyoResult(): Result {
  const source = tokyoSource();
  const claims = SKETCHES.map((sketch, index) => {
    const claim = sampleClaim(sketch, source, 5 + 4 * index);
    return claim.verdict === 'not-found' ? { ...claim, nearest: nearestIn(source) } : claim;
  });
  claims.push(unread(), statement(source));
  return sampleResult(claims, [source, missingSource()], {
    problems: [
      {
        ruleId: 'source/missing',
        level: 'error',
        file: 'claims/tokyo/kishida.json',
        line: 12,
        column: 15,
        pointer: '/claims/3/source',
        message: 'The source claims/tokyo/speech.md does not exist.',
        hint: 'Did you mean claims/tokyo/article.md?',
      },
    ],
  });
}

function nearestIn(source: Source): Claim['nearest'] {
  const text = 'die Wirtschaftssicherheit auch beim G7-Gipfel in Hiroshima im Mai weit oben';
  const start = (source.text ?? '').indexOf(text);
  const at = { line: 12, column: 600, page: null, time: null };
  return {
    start,
    end: start + text.length,
    text,
    ...at,
    distance: 38,
    longest: 'Wirtschaftssicherheit',
  };
}

const missingSource = (): Source => ({
  ...sampleSource('claims/tokyo/speech.md', ''),
  sha256: null,
  length: 0,
  failure: 'there is no such file',
  text: null,
  tree: null,
  quotations: null,
});

const unread = (): Claim =>
  sampleClaim(
    {
      id: 'tokyo/kishida/speech',
      verdict: 'unchecked',
      quote: 'Unsere Länder teilen dieselben Werte',
      speaker: 'Fumio Kishida',
      reason: 'missing',
      source: 'claims/tokyo/speech.md',
      sentence: 'Not checked: the source is missing.',
    },
    null,
    61,
  );

function statement(source: Source): Claim {
  const quote =
    'Berlin will im nächsten Jahr zum zweiten Mal eine Fregatte in die Pazifikregion schicken';
  const evidence = sampleClaim(
    {
      id: 'tokyo/scholz/frigate/1',
      verdict: 'verbatim',
      wording: 'verbatim',
      quote,
      passages: [quote],
      sentence: 'The source says the same, word for word.',
    },
    source,
    68,
  );
  return sampleClaim(
    {
      id: 'tokyo/scholz/frigate',
      kind: 'statement',
      verdict: 'verbatim',
      statement: `${quote}.`,
      rating: 'correct',
      conclusion: 'So angekündigt; einen Monat nennt die Quelle nicht.',
      evidence: [evidence],
      sentence: 'All evidence holds.',
      source: null,
    },
    source,
    66,
  );
}

/** The same some hours before: one claim was not there yet, one read otherwise, one is gone. */
export function earlierResult(): Result {
  const now = tokyoResult();
  const [, ...claims] = now.claims.map((claim) =>
    claim.id === 'tokyo/scholz/joint-knowledge'
      ? { ...claim, verdict: 'verbatim' as const, outcome: 'pass' as const, quote: 'Wissen' }
      : claim,
  );
  const gone = sampleClaim({ id: 'tokyo/scholz/gone', verdict: 'altered', quote: 'Weg' }, null);
  return { ...now, claims: [...claims, gone] };
}
