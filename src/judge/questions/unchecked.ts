// Question 1: could it be measured? Every "no" has a reason that a person can act on.

import type { QuoteCase } from '../../model/case.js';
import type { UncheckedReason } from '../../model/verdicts.js';
import { baseLanguage } from '../../util/languages.js';
import type { Draft } from '../draft.js';

/** Answers `unchecked` when the source could not be read or may not be held against the quote. */
export function askUnchecked(subject: QuoteCase, draft: Draft): void {
  const reason = reasonOf(subject);
  if (reason === null) return;
  const { claim, failure, source } = subject;
  draft.reason = reason;
  draft.give('unchecked', {
    code: `unchecked/${reason}`,
    args: {
      source: claim.source,
      detail: failure?.detail ?? null,
      lang: claim.lang,
      sourceLang: source?.meta.lang ?? null,
    },
  });
}

function reasonOf({ claim, source, failure }: QuoteCase): UncheckedReason | null {
  if (failure) return failure.reason;
  if (!source) return 'missing';
  if (source.meta.access === 'withheld' && source.text === '') return 'withheld';
  if (claim.lang === null || claim.translation !== null) return null;
  const [own, theirs] = [baseLanguage(claim.lang), baseLanguage(source.meta.lang)];
  return own !== theirs && own !== 'und' && theirs !== 'und' ? 'other-language' : null;
}
