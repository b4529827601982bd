// The rules of a SARIF log: every verdict, and the kinds of problem and the flags of statements that
// occur.

import { explain, verdictText } from '../../messages/explain.js';
import { problemName } from '../../messages/problem-names.js';
import type { ReportText } from '../../messages/report-text.js';
import { VERDICTS, type Verdict } from '../../model/verdicts.js';
import { SITE } from '../../util/addresses.js';
import { isVerdict, type OpenPoint } from '../open-points.js';

/** A SARIF reportingDescriptor, as far as we fill one. */
export interface SarifRule {
  readonly id: string;
  readonly [property: string]: unknown;
}

/** Where the pages of docs/ are read; the help of a rule is whole without them. */
const DOCS = `${SITE}/docs`;
const LEVELS = { fail: 'error', warn: 'warning', pass: 'note', unchecked: 'warning' } as const;
const SEVERITIES = { error: 'error', warning: 'warning', note: 'recommendation' } as const;

/** All verdicts, from best to worst, then the problems that the points name, by id. */
export function sarifRules(points: readonly OpenPoint[], words: ReportText): SarifRule[] {
  const verdicts = Object.keys(VERDICTS).filter(isVerdict);
  const problems = new Map(
    points.filter(({ ruleId }) => !isVerdict(ruleId)).map((point) => [point.ruleId, point.level]),
  );
  return [
    ...verdicts.map((verdict) => verdictRule(verdict, words)),
    ...[...problems.keys()].sort().map((id) => problemRule(id, problems.get(id) ?? 'error', words)),
  ];
}

function verdictRule(verdict: Verdict, { lang }: ReportText): SarifRule {
  const { outcome, label } = VERDICTS[verdict];
  const { why, passes, fails, fix } = verdictText(verdict, lang);
  return {
    id: verdict,
    name: pascal(verdict),
    shortDescription: { text: label[lang] },
    fullDescription: { text: why },
    help: {
      text: [why, passes, fails, fix].join('\n\n'),
      markdown: explain(verdict, lang) ?? why,
    },
    helpUri: `${DOCS}/verdicts.md`,
    ...defaults(LEVELS[outcome]),
  };
}

function problemRule(id: string, level: OpenPoint['level'], words: ReportText): SarifRule {
  const name = problemName(id, words.lang);
  const text = name === null ? words.flag(id) : `${words.labels.problemsHeading}: ${name}`;
  return {
    id,
    name: pascal(id),
    shortDescription: { text },
    fullDescription: { text },
    help: { text, markdown: text },
    helpUri: `${DOCS}/claim-files.md`,
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
