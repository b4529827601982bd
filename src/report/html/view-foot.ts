// The end of the page: problems with the input, and how it was checked.

import { problemName } from '../../messages/problem-names.js';
import { germanProblem } from '../../messages/problem-texts.js';
import type { Result } from '../../schema/result.generated.js';
import { placeOf, quotesOf } from '../figures.js';
import { webAddress } from './text-fragment.js';
import type { FootView, NotSoughtView, ProblemView } from './view.js';
import type { ViewContext } from './view-context.js';

/** The problems, in the result's order. */
export function problemViews({ result, words: { labels, lang } }: ViewContext): ProblemView[] {
  return result.problems.map((problem) => ({
    level: problem.level === 'error' ? labels.problemError : labels.problemWarning,
    isError: problem.level === 'error',
    name: problemName(problem.ruleId, lang) ?? problem.ruleId,
    place: placeOf(problem),
    means: lang === 'de' ? (germanProblem(problem.ruleId)?.replaceAll('`', '') ?? null) : null,
    message: problem.message,
    messageLang: 'en',
    hint: problem.hint,
  }));
}

/** What was not looked for, in the draft's order; a page of a run over claim files has none. */
export function notSoughtView({ result, words }: ViewContext): NotSoughtView | null {
  const { notSought = [] } = result;
  if (notSought.length === 0) return null;
  const items = notSought.map(({ path, line, column, text, reason }) => ({
    text,
    reason: words.notSoughtReason(reason),
    place: placeOf({ file: path, line, column }),
  }));
  return { sentence: words.notSought(notSought.length), items };
}

/** Method, profile, version and inputs. */
export function footView({ result, words }: ViewContext): FootView {
  const used = new Set(quotesOf(result.claims).flatMap(({ match }) => match?.folds ?? []));
  const folds = [...used].sort().map((fold) => words.fold(fold));
  return {
    profile: result.profile,
    version: `${result.tool.name} ${result.tool.version}`,
    folds: folds.length ? folds.join(', ') : words.labels.foldsNone,
    lists: result.wordLists?.length ? words.lists(result.wordLists) : null,
    contact: result.contact ? { text: result.contact, href: mailTo(result.contact) } : null,
    inputs: inputsOf(result),
  };
}

/** An address to write or go to; null for other words, such as a telephone number. */
function mailTo(contact: string): string | null {
  if (/^[^\s@:/?#]+@[^\s@:/?#]+$/.test(contact)) return `mailto:${encodeURI(contact)}`;
  return webAddress(contact);
}

/** Everything that was read: claim files, and the sources they cite. */
function inputsOf({ inputs, sources }: Result): FootView['inputs'] {
  const hashes = new Map(inputs.map(({ path, sha256 }) => [path, sha256]));
  for (const { path, sha256 } of sources) {
    if (sha256 !== null && !hashes.has(path)) hashes.set(path, sha256);
  }
  return [...hashes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, sha256]) => ({ path, sha256 }));
}
