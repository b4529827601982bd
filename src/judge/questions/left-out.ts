// Question 7: what was left out? An ellipsis that swallowed a word that matters, or an edge that
// cuts one off, is `context-risk`. Read inside the same utterance, turn or document only.

import type { LeftOut, Message } from '../../model/judgement.js';
import type { QuoteSpan } from '../../model/span.js';
import { hasWords } from '../../text/letters.js';
import { textSpan } from '../../text/offsets.js';
import { tokenize } from '../../text/tokens.js';
import type { Bench } from '../bench.js';
import { areOpposite } from '../classes/opposite.js';
import { edgeRisks } from '../context/edges.js';
import { joinRisk } from '../context/joins.js';
import { omissionRisk } from '../context/omissions.js';
import { quantityIn } from '../context/quantities.js';
import { sentencesIn } from '../context/scene.js';
import type { Draft } from '../draft.js';
import { isSelf } from '../marked-persons.js';
import { sharesNothing } from '../marked-words.js';
import { blocksBegun, isCue } from '../places.js';
import { farSentencesMax, farUnitsMax } from '../thresholds.js';
import type { Worded } from '../wording.js';

/** Answers `context-risk`; flags `far` and `context`. */
export function askLeftOut(bench: Bench, worded: Worded, draft: Draft): void {
  draft.leftOut = worded.omitted.map((span) => leftOut(bench, span));
  if (draft.leftOut.some(isFar)) draft.flag('far', 'note');
  const { attributed } = bench.case;
  for (const [index, span] of worded.omitted.entries()) {
    // The source's own words between two stretches are no words of the speaker.
    if (isCue(attributed, bench.source.text, span)) continue;
    const kept = keptAround(bench, worded, index);
    const risk =
      omissionRisk(bench, span, kept) ??
      joinRisk(bench, span, kept) ??
      replacedRisk(bench, worded, span);
    if (risk) draft.give('context-risk', risk);
    if (risk) draft.find('left-out', 'warning', risk.code, risk.args);
  }
  const named = namedRisk(bench, worded);
  if (named) draft.give('context-risk', named);
  if (named) draft.find('left-out', 'warning', named.code, named.args);
  if (worded.omitted.length > 0 && !bench.words.supported) {
    draft.give('context-risk', { code: 'verdict/left-out-unread', args: {} });
  }
  const { risks, weak } = edgeRisks(bench, worded);
  for (const risk of risks) {
    draft.give('context-risk', risk);
    draft.find(risk.code.replace('rule/', ''), 'warning', risk.code, risk.args);
  }
  if (weak) draft.flag('context', 'note', { words: weak });
}

/** `[Peter Crane]` for `I` where nobody is known to speak: it may be another's name. */
function namedRisk({ shared, words }: Bench, { differences }: Worded): Message | null {
  const instead = differences.find(
    ({ marked, class: id, passage }) =>
      marked && id === 'name' && tokenize(passage ?? '').some(({ norm }) => isSelf(norm, words)),
  );
  if (!instead || shared.speakerWords.size > 0) return null;
  const args = { word: instead.quote ?? '', text: instead.passage ?? '' };
  return { code: 'rule/left-out-replaced', args };
}

/** From the words that stay before a gap to those after it. */
function keptAround({ match }: Bench, { omitted, pieces }: Worded, index: number): QuoteSpan {
  const first = pieces[0]?.passage.units[0]?.start ?? match.segments[0]!.start;
  const last = pieces.at(-1)?.passage.units.at(-1)?.end ?? match.segments.at(-1)!.end;
  return { start: omitted[index - 1]?.end ?? first, end: omitted[index + 1]?.start ?? last };
}

/** Words in brackets for a stretch of the source with which they share no word. */
function replacedRisk(bench: Bench, { differences }: Worded, gap: QuoteSpan): Message | null {
  const { text } = bench.source;
  const norms = (words: string): readonly string[] => tokenize(words).map(({ norm }) => norm);
  const instead = differences.find(
    ({ marked, op, class: id, passageSpan }) =>
      marked &&
      op === 'added' &&
      id === 'other' &&
      passageSpan.start <= gap.start &&
      !hasWords(text.slice(passageSpan.start, gap.start)),
  );
  const [written, stood] = [instead?.quote ?? '', text.slice(gap.start, gap.end)];
  if (written === '') return null;
  const tokens = tokenize(stood);
  const many = quantityIn(bench.words, tokens);
  if (many !== null && !norms(written).includes(tokens[many.at]!.norm)) {
    const own = tokens.slice(many.at, many.at + many.length).map((token) => token.text);
    const args = { kind: 'quantifier', word: own.join(' '), text: shownOf(stood) };
    return { code: 'rule/left-out', args };
  }
  // Over the end of a clause brackets stand for more than a name for something.
  const isFar = /[;:.!?]\s/u.test(stood) || areOpposite(norms(written), norms(stood), bench.words);
  if (!isFar && !sharesNothing(norms(written), norms(stood), bench.words)) return null;
  return { code: 'rule/left-out-replaced', args: { word: written, text: shownOf(stood) } };
}

const shownOf = (words: string): string =>
  words.replaceAll(/\s+/gu, ' ').trim().slice(0, shownUnitsMax);

function leftOut(bench: Bench, span: QuoteSpan): LeftOut {
  return {
    ...textSpan(span.start, span.end),
    sentences: sentencesIn(bench, span),
    paragraphs: blocksBegun(bench.source, span),
  };
}

const shownUnitsMax = 300;

const isFar = ({ start, end, sentences, paragraphs }: LeftOut): boolean =>
  sentences > farSentencesMax || end - start > farUnitsMax || paragraphs > 0;
