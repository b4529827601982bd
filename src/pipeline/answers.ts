// One quotation against many sources: what each of them says to it.

import { isFound } from '../drafts/best.js';
import { judge } from '../judge/index.js';
import { locate } from '../locate/index.js';
import type { JudgedQuote, Policy, QuoteCase, SourceState } from '../model/case.js';
import type { QuoteClaim } from '../model/claim.js';
import type { Problem } from '../model/problem.js';
import { baseLanguage } from '../util/languages.js';
import type { Lexicon } from '../words/index.js';
import { languageToRead } from '../words/likeliest.js';
import { crash, isOutsideMain, NOWHERE, outsideMain, request } from './check-unit.js';
import type { SourceStore } from './store.js';

/** What judging needs beside the claim and the source, and where bugs are put down. */
export interface Judging {
  readonly lexicon: Lexicon;
  readonly policy: Policy;
  readonly problems: Problem[];
}

/**
 * Locates and judges a quote in one source, and no other.
 *
 * @param exactOnly find it as it stands or folded, not by likeness
 */
export function answerOf(
  quote: QuoteClaim,
  state: SourceState,
  judging: Judging,
  exactOnly = false,
): JudgedQuote {
  const claim = { ...quote, source: state.path };
  const { source, attributed, roster, failure } = state;
  const { lexicon, policy, problems } = judging;
  const base: QuoteCase = {
    ...{ claim, source, attributed, roster, failure },
    ...{ located: NOWHERE, elsewhere: null },
  };
  try {
    const asked = { ...request(claim), exactOnly };
    const located = source ? locate(asked, source, attributed) : NOWHERE;
    const subject = { ...base, located };
    return { case: subject, judgement: judge(subject, lexicon, policy) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    problems.push(crash(claim, detail));
    const failed = { reason: 'internal-error', detail } as const;
    const subject: QuoteCase = { ...base, source: null, failure: failed };
    return { case: subject, judgement: judge(subject, lexicon, policy) };
  }
}

/**
 * The same answers, but where no source has the words and a page has them outside of its main
 * content: that page could not be asked.
 */
export async function withOutside(
  answers: readonly JudgedQuote[],
  openWhole: SourceStore['openWhole'],
  { lexicon, policy }: Judging,
): Promise<readonly JudgedQuote[]> {
  if (answers.some(isFound)) return answers;
  const looked: JudgedQuote[] = [];
  for (const answer of answers) {
    const { claim, source } = answer.case;
    const isOutside = source !== null && (await isOutsideMain(claim, source, openWhole));
    const subject = isOutside ? outsideMain(answer.case) : answer.case;
    looked.push(isOutside ? { case: subject, judgement: judge(subject, lexicon, policy) } : answer);
  }
  return looked;
}

/**
 * The same answers, but where no source has the words, and none is in their language: what was
 * translated for the draft cannot be looked for. Words alone tell the language, not the draft's.
 */
export function withTranslated(
  answers: readonly JudgedQuote[],
  { lexicon, policy }: Judging,
): readonly JudgedQuote[] {
  const langs = answers.map(({ case: subject }) => otherLanguage(subject, lexicon));
  if (answers.some(isFound) || langs.includes(null)) return answers;
  return answers.map(({ case: { claim, ...more } }, at) => {
    const subject: QuoteCase = { ...more, claim: { ...claim, lang: langs[at] ?? null } };
    return { case: subject, judgement: judge(subject, lexicon, policy) };
  });
}

/** The language of a quote that plainly is not its source's; null where it may be. */
function otherLanguage({ claim, source }: QuoteCase, lexicon: Lexicon): string | null {
  const theirs = source ? baseLanguage(source.meta.lang) : UNKNOWN;
  if (theirs === UNKNOWN || !lexicon.supports(theirs) || claim.lang !== null) return null;
  const own = languageToRead(claim.quote, lexicon, theirs);
  return own === theirs || own === UNKNOWN ? null : own;
}

const UNKNOWN = 'und';
