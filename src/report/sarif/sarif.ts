// SARIF 2.1.0 as GitHub's code scanning reads it: one run, one result for each open point.
// https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html

import { decisionSentence } from '../../messages/decisions.js';
import { reportText } from '../../messages/report.js';
import type { ReportText } from '../../messages/report-text.js';
import { effectOf, isSettled } from '../../model/effect.js';
import type { Claim, Result } from '../../schema/result.generated.js';
import { SITE } from '../../util/addresses.js';
import { line } from '../claim-text.js';
import { quotesOf } from '../figures.js';
import { FINGERPRINT } from '../fingerprint.js';
import { type OpenPoint, openPoints } from '../open-points.js';
import type { ReportOptions } from '../options.js';
import { relativeUri } from '../relative-uri.js';
import { wellFormedJson } from '../well-formed-json.js';
import { sarifRules } from './rules.js';

/** Code scanning refuses a run with more results, and a result with more related places. */
const RESULTS_MAX = 25_000;
const RELATED_MAX = 100;

/** Writes the log. Results are there even when there is nothing to tell. */
export function sarif(result: Result, options: ReportOptions): string {
  const { lang, folder = '', suppressed = false } = options;
  const words = reportText(lang);
  const points = openPoints(result, suppressed);
  const rules = sarifRules(points, words);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Wortlaut',
            version: result.tool.version,
            semanticVersion: result.tool.version,
            informationUri: SITE,
            language: lang,
            rules,
          },
        },
        invocations: [invocation(result, points.length, words)],
        columnKind: 'utf16CodeUnits',
        results: points.slice(0, RESULTS_MAX).map((point) => ({
          ...resultOf(point, indexes.get(point.ruleId) ?? -1, words, folder),
          ...(suppressed && { suppressions: suppressionsOf(point, words) }),
        })),
      },
    ],
  };
  return wellFormedJson(log);
}

/** Whether all inputs could be used, and how many results did not fit. */
function invocation({ problems }: Result, count: number, words: ReportText) {
  const executionSuccessful = problems.every(({ level }) => level !== 'error');
  if (count <= RESULTS_MAX) return { executionSuccessful };
  const text = words.more(count - RESULTS_MAX);
  return {
    executionSuccessful,
    toolExecutionNotifications: [{ level: 'warning', message: { text } }],
  };
}

function resultOf(point: OpenPoint, ruleIndex: number, words: ReportText, folder: string) {
  const { claim } = point;
  const { fingerprint } = point;
  const name = claim && [{ fullyQualifiedName: line(claim.id) }];
  return {
    ruleId: point.ruleId,
    ruleIndex,
    level: point.level,
    message: { text: plain([point.title(words), ...point.lines(words)].join('\n')) },
    locations: [
      {
        physicalLocation: place(folder + point.file, point.line, point.column),
        ...(name && { logicalLocations: name }),
      },
    ],
    ...(claim && { relatedLocations: relatedTo(claim, words, folder) }),
    // Code scanning knows an alert again by the second name alone.
    partialFingerprints: { [FINGERPRINT]: fingerprint, primaryLocationLineHash: fingerprint },
    ...(claim && { properties: { verdict: claim.verdict, flags: claim.flags } }),
  };
}

/** Who took a finding out of the count, and why; asked for, every result has a list of them. */
function suppressionsOf({ claim }: OpenPoint, words: ReportText) {
  if (!claim || !isSettled(claim)) return [];
  const { decision } = claim;
  const isDecided = effectOf(claim) !== 'known' && decision !== null;
  const why = isDecided ? decisionSentence(decision, words.lang) : words.labels.known;
  return [{ kind: 'external', status: 'accepted', justification: line(why) }];
}

/** The passages in the sources, or the nearest one when nothing was found. */
function relatedTo(claim: Claim, words: ReportText, folder: string) {
  return quotesOf([claim])
    .flatMap((quote) => {
      const { source, match, nearest } = quote;
      const text = match ? words.labels.inSource : words.labels.nearestHeading;
      const places = match?.segments ?? (nearest ? [nearest] : []);
      return source === null ? [] : places.map((at) => ({ text, at, source }));
    })
    .slice(0, RELATED_MAX)
    .map(({ text, at, source }, index) => ({
      id: index + 1,
      message: { text: plain(`${text}: ${line(at.text)}`) },
      physicalLocation: place(folder + source, at.line, at.column),
    }));
}

const place = (path: string, startLine: number, startColumn: number) => ({
  artifactLocation: { uri: relativeUri(path) },
  region: { startLine: Math.max(1, startLine), startColumn: Math.max(1, startColumn) },
});

/** Text that makes no link: in a SARIF message, `[words](target)` would. */
const plain = (text: string): string => text.replaceAll('](', '] (');
