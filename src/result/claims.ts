// The claims of a result: the verdict with its place, its differences and its sentence.

import { sentence } from '../messages/index.js';
import {
  isJudgedQuote,
  type Judged,
  type JudgedQuote,
  type JudgedStatement,
} from '../model/case.js';
import type { Claim as ModelClaim } from '../model/claim.js';
import type { Judgement } from '../model/judgement.js';
import type { Attribution, Claim, Difference } from '../schema/result.generated.js';
import type { Lexicon } from '../words/index.js';
import { inSentences } from './contexts.js';
import { printsOf, type Unprinted } from './fingerprint.js';
import { quoteFix, statementFix } from './fix.js';
import { inWholeWords, matchRow, nearestRow } from './passages.js';
import { withWholeNow } from './pinned.js';
import { withhold, withholdStatement } from './withhold.js';

/** One claim; a statement with its evidence. */
export function claimRow(judged: Judged, lexicon: Lexicon): Claim {
  return isJudgedQuote(judged) ? quoteRow(judged, lexicon) : statementRow(judged, lexicon);
}

function quoteRow(found: JudgedQuote, lexicon: Lexicon): Claim {
  const judged = inWholeWords(found);
  const { judgement } = judged;
  const { claim, source, located } = judged.case;
  const row = common(claim, inFull(judged, lexicon));
  row.quote = claim.quote;
  row.translation = claim.translation;
  row.speaker = claim.speaker?.name ?? null;
  row.source = claim.source;
  row.locator = claim.locator && { ...claim.locator };
  row.match =
    source && located.match && matchRow(source, located.match, judgement.leftOut, lexicon);
  row.nearest = source && located.nearest && nearestRow(source, claim.quote, located.nearest);
  row.attribution = attributionRow(judgement);
  row.fix = quoteFix(judged);
  const access = source?.meta.access ?? 'open';
  const shown = access === 'open' ? row : withhold(row, access);
  return Object.assign(shown, printsOf(shown, hiddenHash(judged)));
}

/** The judgement, its sentences with the source's words as people read them. */
function inFull(judged: JudgedQuote, lexicon: Lexicon): Judgement {
  const { judgement } = judged;
  const told = inSentences(judged, lexicon);
  const message = told(withWholeNow(judged, lexicon));
  const first = judged.case.located.match?.segments[0];
  const time = first ? (judged.case.source?.map.toPlace?.(first.start).time ?? null) : null;
  const findings = judgement.findings.map((finding) =>
    finding.code === 'flag/asr' ? { ...finding, args: { ...finding.args, time } } : told(finding),
  );
  return { ...judgement, message, findings };
}

function statementRow(judged: JudgedStatement, lexicon: Lexicon): Claim {
  const { claim, evidence } = judged.case;
  const row: Unprinted = {
    ...common(claim, judged.judgement),
    fix: statementFix(judged),
    statement: claim.statement,
    rating: claim.rating,
    conclusion: claim.conclusion,
    evidence: evidence.map((quote) => quoteRow(quote, lexicon)),
  };
  const isWithheld = evidence.some((quote) => quote.case.source?.meta.access === 'withheld');
  return { ...(isWithheld ? withholdStatement(row) : row), ...printsOf(row, null) };
}

/** The hash of a source that must not be shown: it stands for the passage in fingerprints. */
export const hiddenHash = ({ case: { source } }: JudgedQuote): string | null =>
  source?.meta.access === 'withheld' ? source.sha256 : null;

/** What every claim has, and null for what only its kind has. */
function common(claim: ModelClaim, judgement: Judgement): Unprinted {
  const { verdict, wording, outcome, reason, message } = judgement;
  return {
    id: claim.id,
    kind: claim.kind,
    file: claim.file,
    pointer: claim.pointer,
    line: claim.line,
    column: claim.column,
    quote: null,
    statement: null,
    rating: null,
    conclusion: null,
    translation: null,
    note: claim.note,
    tags: [...claim.tags],
    lang: claim.lang,
    speaker: null,
    source: null,
    locator: null,
    verdict,
    wording,
    outcome,
    flags: [...judgement.flags],
    reason,
    code: message.code,
    args: { ...message.args },
    sentence: sentence(message, 'en'),
    match: null,
    nearest: null,
    attribution: null,
    differences: judgement.differences.map(differenceRow),
    findings: judgement.findings.map(({ ruleId, level, code, args }) => ({
      ruleId,
      level,
      code,
      args: { ...args },
      message: sentence({ code, args }, 'en'),
    })),
    evidence: [],
    fix: null,
    decision: null,
    known: false,
  };
}

function differenceRow(difference: Judgement['differences'][number]): Difference {
  const { quoteSpan, passageSpan } = difference;
  return {
    class: difference.class,
    op: difference.op,
    quote: difference.quote,
    passage: difference.passage,
    quoteSpan: [quoteSpan.start, quoteSpan.end],
    passageSpan: [passageSpan.start, passageSpan.end],
    marked: difference.marked,
    wording: difference.wording,
  };
}

function attributionRow({ attribution }: Judgement): Attribution | null {
  if (!attribution) return null;
  const { status, speaker, cue, via, agrees } = attribution;
  return {
    status,
    speaker,
    cue: cue && { start: cue.start, end: cue.end, text: cue.text },
    via,
    agrees,
  };
}
