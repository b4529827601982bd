// JUnit XML, which every CI server reads: a suite for each claim file, a case for each claim.
// failure: a claim that does not hold. error: a claim or file that could not be checked. skipped:
// a claim that nobody can check, as declared. Warnings pass and say so in their output.

import { decisionFault, decisionSentence } from '../../messages/decisions.js';
import { reportText } from '../../messages/report.js';
import type { ReportText } from '../../messages/report-text.js';
import { effectOf, isDemand } from '../../model/effect.js';
import type { Claim, Problem, Result } from '../../schema/result.generated.js';
import { groupedBy } from '../../util/groups.js';
import { claimLines, line, problemLines } from '../claim-text.js';
import { placeOf } from '../figures.js';
import { couldNotCheck } from '../open-points.js';
import type { ReportOptions } from '../options.js';
import { claimSentence, verdictLabel } from '../verdict-text.js';
import { element, xmlText } from './xml.js';

/** What a case came to; an element's name where there is one. */
type Ending = 'failure' | 'error' | 'skipped' | 'passed';

interface Case {
  readonly ending: Ending;
  readonly xml: string;
}

/** Writes the report. The totals of a suite are those of its cases. */
export function junit(result: Result, { lang, folder }: ReportOptions): string {
  const words = reportText(lang);
  const cases = [
    ...result.claims.map((claim) => ({ file: claim.file, ...claimCase(claim, words) })),
    ...result.problems.map((problem) => ({ file: problem.file, ...problemCase(problem, words) })),
  ];
  const suites = groupedBy(cases, ({ file }) => file);
  const { skipped: _, ...totals } = countsOf(cases);
  const children = [...suites].map(([file, cases]) => suite((folder ?? '') + file, cases));
  const root = element('testsuites', { name: 'wortlaut', ...totals }, lines(children));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

function suite(file: string, cases: readonly Case[]): string {
  const children = cases.map(({ xml }) => xml);
  return element('testsuite', { name: line(file), ...countsOf(cases) }, lines(children));
}

/** Each child on a line of its own, so that a difference between two reports can be read. */
const lines = (children: readonly string[]): string[] =>
  children.length ? ['\n', ...children.map((child) => `${child}\n`)] : [];

function countsOf(cases: readonly Case[]) {
  const count = (wanted: Ending): number => cases.filter(({ ending }) => ending === wanted).length;
  return {
    tests: cases.length,
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
  };
}

function claimCase(claim: Claim, words: ReportText): Case {
  const ending = endingOf(claim);
  const title = line(verdictLabel(claim, words));
  const names = { name: line(claim.id), classname: line(claim.file) };
  const lines = [placeOf(claim), title, ...decided(claim, words), ...claimLines(claim, words)];
  const body = effectOf(claim) === 'pass' ? [] : lines;
  const said = line(claimSentence(claim, words.lang));
  // What was not checked says so itself.
  const message = claim.reason === null ? `${title}: ${said}` : said;
  return testCase(ending, names, { type: claim.verdict, message }, body);
}

/** What an editor decided, and whether that counts. */
function decided({ decision }: Claim, { lang }: ReportText): string[] {
  // What is asked for stands among the claim's own lines.
  if (!decision || isDemand(decision)) return [];
  const fault = decisionFault(decision, lang);
  return [line(decisionSentence(decision, lang)), ...(fault ? [line(fault)] : [])];
}

/** What an editor took out of the count, or the baseline knows, is skipped, not passed. */
function endingOf(claim: Claim): Ending {
  const effect = effectOf(claim);
  if (effect === 'fail') return 'failure';
  if (effect === 'pass' || effect === 'warn') return 'passed';
  if (effect !== 'unchecked') return 'skipped';
  return couldNotCheck(claim) ? 'error' : 'skipped';
}

function problemCase(problem: Problem, words: ReportText): Case {
  const { ruleId, pointer, file } = problem;
  const type = line(ruleId);
  const names = { name: line(pointer ? `${type} ${pointer}` : type), classname: line(file) };
  const [message = '', ...rest] = problemLines(problem, words);
  const body = [placeOf(problem), message, ...rest];
  return testCase(problem.level === 'error' ? 'error' : 'passed', names, { type, message }, body);
}

function testCase(
  ending: Ending,
  names: Readonly<Record<string, string>>,
  why: Readonly<Record<string, string>>,
  body: readonly string[],
): Case {
  const text = body.map((each) => xmlText(line(each))).join('\n');
  if (ending === 'passed') {
    const output = body.length ? [element('system-out', {}, [text])] : [];
    return { ending, xml: element('testcase', names, output) };
  }
  return { ending, xml: element('testcase', names, [element(ending, why, [text])]) };
}
