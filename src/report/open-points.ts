// What a platform is told: claims that do not hold and problems with the input, in one list, the
// worst first, with the same levels in every format.

import type { ReportText } from '../messages/report-text.js';
import { effectOf, isSettled } from '../model/effect.js';
import { VERDICTS } from '../model/verdicts.js';
import type { Claim, Problem, Result } from '../schema/result.generated.js';
import { claimPrints } from '../util/claim-prints.js';
import { claimLines, line, problemLines } from './claim-text.js';
import { openClaims } from './figures.js';
import { FINGERPRINT, problemFingerprint } from './fingerprint.js';
import { statementReason, verdictLabel } from './verdict-text.js';

/** One thing to tell, with its place in the claim file. */
export interface OpenPoint {
  /** The verdict, or the id of the kind of problem. */
  readonly ruleId: string;
  readonly level: 'error' | 'warning' | 'note';
  /** From the root, with `/`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The claim behind it; null for a problem. */
  readonly claim: Claim | null;
  /** Which of its kind it is, in a few words. */
  title(words: ReportText): string;
  /** The whole story, line by line; the first line is a sentence. */
  lines(words: ReportText): string[];
  readonly fingerprint: string;
}

/** Reasons that somebody declared: nothing is broken, and nobody can check more. */
const DECLARED: ReadonlySet<string | null> = new Set(['withheld', 'other-language']);

/** Whether a claim was not checked because something is broken. */
export const couldNotCheck = ({ outcome, reason }: Claim): boolean =>
  outcome === 'unchecked' && !DECLARED.has(reason);

/**
 * Errors before warnings before notes; problems with the input before claims.
 *
 * @param settled with what asks for nobody any more
 */
export function openPoints({ problems, claims }: Result, settled = false): OpenPoint[] {
  const prints = claimPrints(claims, FINGERPRINT);
  const printOf = new Map(claims.map((claim, index) => [claim, prints[index] ?? '']));
  const points = [
    ...problemPoints(problems),
    ...openClaims(claims)
      .filter((claim) => settled || !isSettled(claim))
      .map((claim) => claimPoint(claim, printOf.get(claim) ?? '')),
  ];
  return (['error', 'warning', 'note'] as const).flatMap((level) =>
    points.filter((point) => point.level === level),
  );
}

function claimPoint(claim: Claim, print: string): OpenPoint {
  return {
    ruleId: statementReason(claim)?.ruleId ?? claim.verdict,
    level: levelOf(claim),
    file: claim.file,
    line: Math.max(1, claim.line),
    column: Math.max(1, claim.column),
    claim,
    title: (words) => line(verdictLabel(claim, words)),
    lines: (words) => claimLines(claim, words),
    fingerprint: print,
  };
}

function levelOf(claim: Claim): OpenPoint['level'] {
  if (claim.outcome === 'fail' || effectOf(claim) === 'fail') return 'error';
  return claim.outcome === 'warn' || couldNotCheck(claim) ? 'warning' : 'note';
}

function problemPoints(problems: readonly Problem[]): OpenPoint[] {
  const seen = new Map<string, number>();
  return problems.map((problem) => {
    const key = JSON.stringify([problem.ruleId, problem.file, problem.pointer]);
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    return {
      ruleId: problem.ruleId,
      level: problem.level,
      file: problem.file,
      line: Math.max(1, problem.line ?? 1),
      column: Math.max(1, problem.column ?? 1),
      claim: null,
      title: () => line(problem.ruleId),
      lines: (words) => problemLines(problem, words),
      fingerprint: problemFingerprint(problem, occurrence),
    };
  });
}

/** Tells the id of a verdict from that of a kind of problem. */
export const isVerdict = (ruleId: string): ruleId is keyof typeof VERDICTS =>
  Object.hasOwn(VERDICTS, ruleId);
