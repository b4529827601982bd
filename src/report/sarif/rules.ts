// The rules of a SARIF log: every verdict, and the kinds of problem that occur.

import type { ReportText } from '../../messages/report-text.js';
import { VERDICT_HELP } from '../../messages/verdict-help.js';
import { VERDICTS, type Verdict } from '../../model/verdicts.js';
import { isVerdict, type OpenPoint } from '../open-points.js';

/** A SARIF reportingDescriptor, as far as we fill one. */
export interface SarifRule {
  readonly id: string;
  readonly [property: string]: unknown;
}

/** Where the pages of docs/ are read. */
const DOCS = 'https://wortlaut.dev/docs';
const LEVELS = { fail: 'error', warn: 'warning', pass: 'note', unchecked: 'warning' } as const;
const SEVERITIES = { error: 'error', warning: 'warning', note: 'recommendation' } as const;

/** All verdicts, from best to worst, then the problems that the points name, by id. */
export function sarifRules(points: readonly OpenPoint[], words: ReportText): SarifRule[] {
  const verdicts = Object.keys(VERDICTS).filter(isVerdict);
  const problems = new Map(
    points.filter(({ claim }) => claim === null).map((point) => [point.ruleId, point.level]),
  );
  return [
    ...verdicts.map((verdict) => verdictRule(verdict, words)),
    ...[...problems.keys()].sort().map((id) => problemRule(id, problems.get(id) ?? 'error', words)),
  ];
}

function verdictRule(verdict: Verdict, { lang, labels }: ReportText): SarifRule {
  const { outcome, label } = VERDICTS[verdict];
  const { means, todo } = VERDICT_HELP[verdict];
  return {
    id: verdict,
    name: pascal(verdict),
    shortDescription: { text: label[lang] },
    fullDescription: { text: means[lang] },
    help: {
      text: `${means[lang]}\n\n${labels.hint}: ${todo[lang]}`,
      markdown: `${means[lang]}\n\n**${labels.hint}:** ${todo[lang]}`,
    },
    helpUri: `${DOCS}/verdicts.md#${verdict}`,
    ...defaults(LEVELS[outcome]),
  };
}

function problemRule(id: string, level: OpenPoint['level'], { labels }: ReportText): SarifRule {
  const text = `${labels.problemsHeading}: ${id}`;
  return {
    id,
    name: pascal(id),
    shortDescription: { text },
    fullDescription: { text },
    help: { text, markdown: text },
    helpUri: `${DOCS}/claim-files.md#when-a-file-has-a-problem`,
    ...defaults(level),
  };
}

const defaults = (level: OpenPoint['level']) => ({
  defaultConfiguration: { level },
  properties: {
    tags: ['quotation'],
    precision: 'very-high',
    'problem.severity': SEVERITIES[level],
  },
});

/** `source/not-utf8 → SourceNotUtf8` */
const pascal = (id: string): string =>
  id
    .split(/[^A-Za-z0-9]/)
    .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
    .join('');
