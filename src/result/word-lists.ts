// Whose word lists a run used: part of how it was checked, which a report says at its foot.

import type { Result } from '../schema/result.generated.js';
import { baseLanguage } from '../util/languages.js';
import { type ExtraWords, languagesWith } from '../words/index.js';
import type { SourceRow } from './sources.js';

/** The languages of the sources that we have lists for, with what the config adds to each. */
export function wordLists(
  sources: readonly SourceRow[],
  extra: ExtraWords,
): NonNullable<Result['wordLists']> {
  const known = new Set(languagesWith('negation'));
  const used = new Set(
    sources.map(({ row }) => baseLanguage(row.lang)).filter((lang) => known.has(lang)),
  );
  return [...used].sort().map((lang) => ({ lang, added: addedTo(lang, extra) }));
}

function addedTo(lang: string, extra: ExtraWords): number {
  const classes = Object.hasOwn(extra, lang) ? extra[lang] : undefined;
  return Object.values(classes ?? {}).reduce((sum, entries) => sum + entries.length, 0);
}
