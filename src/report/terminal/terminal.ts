// The report for a terminal: failures in full, the rest short, and a last line that says all.

import { problemName } from '../../messages/problem-names.js';
import { reportText } from '../../messages/report.js';
import { effectOf } from '../../model/effect.js';
import type { Claim, Problem, Result } from '../../schema/result.generated.js';
import {
  checkedAgainst,
  openClaims,
  placeOf,
  quotesOf,
  resultCounts,
  unlisted,
} from '../figures.js';
import type { ReportOptions } from '../options.js';
import { sinceOf } from '../since.js';
import { claimInBrief, claimInFull, decidedInBrief, type Sheet } from './claim-lines.js';
import { paragraph, piece } from './lines.js';

/** What a log shows of failures: enough to begin with. */
const BRIEF_FULL_MAX = 10;
const BRIEF_LINES_MAX = 30;
/** One screen of warnings; whoever wants all of them opens the page. */
const WARNINGS_MAX = 20;

/** Writes the terminal report. It ends in a newline. */
export function terminal(result: Result, options: ReportOptions): string {
  const { lang, colour, columns, quiet, brief } = options;
  const sheet: Sheet = { screen: { colour, columns }, words: reportText(lang), result };
  const open = openClaims(result.claims);
  const having = (...effects: readonly string[]) =>
    open.filter((claim) => effects.includes(effectOf(claim)));
  const fails = failures(having('fail'), sheet, brief ?? false);
  const blocks = [
    ...fails,
    ...(quiet ? [] : [warnings(having('warn', 'unchecked'), sheet)]),
    ...(quiet ? [] : [decided(having('accepted', 'waived'), sheet)]),
    problems(quiet ? result.problems.filter(isError) : result.problems, sheet),
    quiet ? '' : fixed(sheet),
    quiet ? '' : mainContent(sheet),
    quiet ? '' : withoutLists(sheet),
    quiet ? '' : undeclared(sheet),
    quiet ? '' : unnamed(sheet),
    quiet ? '' : difference(sheet, options.since ?? null),
    lastLine(sheet),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** In full; for a log, no more than somebody reads there. */
function failures(claims: readonly Claim[], sheet: Sheet, brief: boolean): string[] {
  const full = brief ? claims.slice(0, BRIEF_FULL_MAX) : claims;
  const short = claims.slice(full.length, full.length + BRIEF_LINES_MAX);
  const rest = claims.length - full.length - short.length;
  const lines = short.map((claim) => claimInBrief(claim, sheet));
  if (rest > 0) lines.push(paragraph('  ', [piece(sheet.words.more(rest), 'faint')], sheet.screen));
  return [...full.map((claim) => claimInFull(claim, sheet)), lines.join('\n')];
}

function warnings(claims: readonly Claim[], sheet: Sheet): string {
  if (claims.length === 0) return '';
  const { words, screen } = sheet;
  const shown = claims.slice(0, WARNINGS_MAX).map((claim) => claimInBrief(claim, sheet));
  const rest = claims.length - shown.length;
  return [
    paragraph('', [piece(words.labels.terminalWarnings, 'strong')], screen),
    ...shown,
    ...(rest > 0 ? [paragraph('  ', [piece(words.more(rest), 'faint')], screen)] : []),
  ].join('\n');
}

/** What editors took out of the count, with who, why and until when. */
function decided(claims: readonly Claim[], sheet: Sheet): string {
  if (claims.length === 0) return '';
  const { words, screen } = sheet;
  const shown = claims.slice(0, WARNINGS_MAX).map((claim) => decidedInBrief(claim, sheet));
  const rest = claims.length - shown.length;
  return [
    paragraph('', [piece(words.labels.terminalDecided, 'strong')], screen),
    ...shown,
    ...(rest > 0 ? [paragraph('  ', [piece(words.more(rest), 'faint')], screen)] : []),
  ].join('\n');
}

const isError = ({ level }: Problem): boolean => level === 'error';

function fixed({ words, screen, result: { baseline, summary } }: Sheet): string {
  if (!baseline?.fixed) return '';
  const told = words.fixed(baseline.fixed, summary.effects.fail);
  return paragraph('', [piece(told, 'faint')], screen);
}

/** A quotation may stand beside what was taken for the article. */
function mainContent({ words, screen, result: { sources } }: Sheet): string {
  const count = sources.filter(({ part }) => part === 'main-content').length;
  return count ? paragraph('', [piece(words.mainContent(count), 'faint')], screen) : '';
}

/** What is compared without word lists is compared letter by letter, which people must know. */
function withoutLists({ words, screen, result }: Sheet): string {
  const found = unlisted(result);
  if (!found) return '';
  return paragraph('', [piece(words.noLists(found.langs, found.quotes), 'warn')], screen);
}

/** Sources that never say who speaks, where a claim asks for it; of articles those guessed to be. */
function undeclared({ words, screen, result }: Sheet): string {
  const quotes = quotesOf(result.claims);
  const telling = new Set(
    quotes.filter(({ attribution }) => attribution?.speaker).map(({ source }) => source),
  );
  const asked = new Set(
    quotes
      .filter((claim) => effectOf(claim) !== 'pass')
      .filter(({ findings }) => findings.some(({ code }) => code === 'flag/speaker-unknown'))
      .map(({ source }) => source),
  );
  const silent = result.sources.filter(
    ({ path, kind, kindGuessed, speaker, lang }) =>
      asked.has(path) &&
      !telling.has(path) &&
      (kindGuessed || kind !== 'article') &&
      speaker === null &&
      lang !== 'und',
  );
  // A page that quotes people by name was taken for one author's words only for want of a kind.
  const quoting = silent.filter(
    ({ kind, coverage }) =>
      kind === 'document' && coverage.speakers?.some(({ speaker }) => speaker !== null),
  );
  const others = silent.filter((source) => !quoting.includes(source));
  const [page, other] = [quoting[0], others[0]];
  const told = [
    ...(page ? [words.declareArticle(pathsOf(quoting), fileOf(page))] : []),
    ...(other
      ? [words.declareSpeaker(pathsOf(others), fileOf(other), other.kind === 'transcript')]
      : []),
  ];
  return told.map((text) => paragraph('', [piece(text, 'faint')], screen)).join('\n');
}

/** Of a draft: how many of its quotations were checked for their words alone. */
function unnamed({ words, screen, result: { sources } }: Sheet): string {
  const count = sources.reduce((sum, { coverage }) => sum + (coverage.unnamed ?? 0), 0);
  return count ? paragraph('', [piece(words.unnamed(count), 'faint')], screen) : '';
}

/** Beside an earlier run, when one is named. */
function difference({ words, screen, result }: Sheet, before: Result | null): string {
  if (!before) return '';
  return paragraph('', [piece(sinceOf(result, before, words).view.sentence, 'faint')], screen);
}

const pathsOf = (sources: readonly { readonly path: string }[]): readonly string[] =>
  sources.map(({ path }) => path);

const fileOf = ({ path }: { readonly path: string }): string =>
  path.slice(path.lastIndexOf('/') + 1);

function problems(found: readonly Problem[], sheet: Sheet): string {
  if (found.length === 0) return '';
  const { words, screen } = sheet;
  const lines = found.map((problem) => problemLines(problem, sheet));
  return [paragraph('', [piece(words.labels.terminalProblems, 'strong')], screen), ...lines].join(
    '\n',
  );
}

function problemLines(problem: Problem, { words: { labels, lang }, screen }: Sheet): string {
  const isGrave = isError(problem);
  // The message itself is in English.
  const name = lang === 'en' ? null : problemName(problem.ruleId, lang);
  const level = isGrave ? labels.problemError : labels.problemWarning;
  const lines = [
    paragraph(
      '  ',
      [
        piece(level, isGrave ? 'fail' : 'warn'),
        piece(` ${placeOf(problem)} `, 'faint'),
        ...(name ? [piece(`${name}: `)] : []),
        piece(problem.message),
      ],
      screen,
    ),
  ];
  if (problem.hint) lines.push(paragraph('    → ', [piece(problem.hint)], screen));
  return lines.join('\n');
}

function lastLine({ words, screen, result }: Sheet): string {
  const { summary, sources, problems: found, changed } = result;
  const { effects } = summary;
  const total = words.total({
    ...resultCounts(result, words),
    sources: checkedAgainst(sources).length,
    problems: found.length,
    ...(result.notSought?.length && { notSought: result.notSought.length }),
    ...(changed && { leftOut: changed.leftOut }),
  });
  const style = effects.fail ? 'fail' : effects.warn || found.length ? 'warn' : 'pass';
  // One line, whatever the width: whoever reads only the last line reads all of it.
  return paragraph('', [piece(total, style)], { ...screen, columns: Number.POSITIVE_INFINITY });
}
