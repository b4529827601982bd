// One quote through the eight questions of the design, in their order. The first that answers is the
// verdict; what later ones find is kept as flags, and the wording is always said.

import type { Policy, QuoteCase } from '../model/case.js';
import type { Judgement } from '../model/judgement.js';
import type { SourceText } from '../model/source.js';
import type { Span } from '../model/span.js';
import { FLAGS } from '../model/verdicts.js';
import { classesAt, isBlankAt, LETTER, NUMBER } from '../text/letters.js';
import { textSpan } from '../text/offsets.js';
import { pastLetters } from '../text/token-kinds.js';
import { tokenize } from '../text/tokens.js';
import type { Lexicon } from '../words/index.js';
import { type Bench, benchOf } from './bench.js';
import type { Compared } from './compare.js';
import { Draft } from './draft.js';
import { languageOf } from './language.js';
import { nameWordsOf } from './name-forms.js';
import { outcomeOf } from './outcome.js';
import { askCloseness } from './questions/closeness.js';
import { askFound } from './questions/found.js';
import { askLeftOut } from './questions/left-out.js';
import { askMeaning } from './questions/meaning.js';
import { askPin } from './questions/pin.js';
import { askSpliced, isSpliced } from './questions/spliced.js';
import { askUnchecked } from './questions/unchecked.js';
import { askWhere } from './questions/where.js';
import { askWhose } from './questions/whose.js';
import { shortWordsMin } from './thresholds.js';
import { vocabulary } from './vocabulary.js';
import { wordingOf } from './wording.js';

/** Judges one quote. */
export function judgeQuote(subject: QuoteCase, lexicon: Lexicon, policy: Policy): Judgement {
  const draft = new Draft();
  askUnchecked(subject, draft);
  const { source, located } = subject;
  if (draft.answer === null && source) {
    noteSource(subject, source, lexicon, draft);
    askPin(subject, source, nameWordsOf(lexicon), draft);
    if (located.match === null) askFound(subject, draft);
    else {
      const failed = (ruleId: string, cause: unknown): void => ruleFailed(draft, ruleId, cause);
      askAboutMatch(benchOf(subject, source, located.match, lexicon, failed), draft);
    }
  }
  return finish(subject, draft, policy);
}

/** So many stretches between blanks tell a quote that is not short; otherwise all is counted. */
const stretchesMax = 8;

/** Whether there are words enough among the first stretches, each with a letter or a number. */
function hasWordsEnough(text: string): boolean {
  let words = 0;
  let stretches = 1;
  let isCounted = false;
  for (let at = 0; at < text.length && words < shortWordsMin; at += 1) {
    if (isBlankAt(text, at)) {
      stretches += 1;
      isCounted = false;
    } else if (!isCounted && (classesAt(text, at) & (LETTER | NUMBER)) !== 0) {
      words += 1;
      isCounted = true;
      at = Math.max(at, pastLetters(text, at) - 1);
    }
    if (stretches > stretchesMax) break;
  }
  return words >= shortWordsMin;
}

const wordsOf = (text: string): number =>
  tokenize(text).filter((token) => token.kind !== 'punctuation').length;

function ruleFailed(draft: Draft, ruleId: string, cause: unknown): void {
  const detail = cause instanceof Error ? cause.message : String(cause);
  draft.flag('rule-error', 'warning', { rule: ruleId, detail });
}

function noteSource(subject: QuoteCase, source: SourceText, lexicon: Lexicon, draft: Draft): void {
  const { claim } = subject;
  const { made } = source.meta;
  const lang = languageOf(subject, source, lexicon);
  if (made !== 'text') {
    draft.flag('doubtful-source', 'note', { source: source.path, made });
    draft.flag(made, 'note', { source: source.path });
  }
  if (!vocabulary(lexicon, lang).supported) draft.flag('lang-unsupported', 'note', { lang });
  if (claim.translation !== null) draft.flag('translated', 'note');
  const words = hasWordsEnough(claim.quote) ? shortWordsMin : wordsOf(claim.quote);
  if (words < shortWordsMin) draft.flag('short', 'note', { words });
}

/** Questions 4 to 8. */
function askAboutMatch(bench: Bench, draft: Draft): void {
  const worded = wordingOf(bench);
  draft.differences = worded.differences;
  draft.passages = worded.pieces.map(passageRead);
  draft.wording = isSpliced(bench, worded) ? 'spliced' : worded.wording;
  if (bench.match.alternatives.some(({ distance }) => distance <= bench.match.distance)) {
    draft.flag('ambiguous', 'note', { places: bench.match.alternatives.length + 1 });
  }
  askWhere(bench, draft);
  if (worded.hasSic) draft.flag('sic', 'note');
  if (worded.differences.some(({ class: id }) => id === 'misprint')) draft.flag('misprint', 'note');
  askWhose(bench, draft);
  askSpliced(bench, worded, draft);
  askMeaning(bench, worded, draft);
  if (!isSpliced(bench, worded)) askLeftOut(bench, worded, draft);
  if (draft.answer === null) askCloseness(bench, worded, draft);
}

/** The words of a piece's passage from first to last; null where nothing differs. */
function passageRead({ changes, passage: { units } }: Compared): Span | null {
  const [first, last] = [units[0], units.at(-1)];
  return changes.length > 0 && first && last ? textSpan(first.start, last.end) : null;
}

function finish({ source }: QuoteCase, draft: Draft, policy: Policy): Judgement {
  const { answer } = draft;
  if (!answer) throw new Error('no question answered');
  for (const verdict of draft.hidden) {
    const flag = FLAGS.find((one) => one === verdict);
    if (flag) draft.flags.add(flag);
  }
  const outcome = outcomeOf(
    {
      verdict: answer.verdict,
      hidden: draft.hidden,
      flags: draft.flags,
      differences: draft.differences,
      ruleIds: draft.findings.map(({ ruleId }) => ruleId),
      isDoubtful: source !== null && source.meta.made !== 'text',
      isKindGuessed: source?.meta.kindGuessed ?? false,
    },
    policy,
  );
  return {
    verdict: answer.verdict,
    wording: draft.wording,
    outcome,
    flags: draft.flags.size === 0 ? [] : FLAGS.filter((flag) => draft.flags.has(flag)),
    reason: draft.reason,
    message: answer.message,
    differences: draft.differences,
    leftOut: draft.leftOut,
    passages: draft.passages,
    attribution: draft.attribution,
    findings: draft.findings.filter(({ ruleId }) => policy.rules[ruleId] !== 'off'),
  };
}
