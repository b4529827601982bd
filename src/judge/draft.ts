// What the questions find, gathered while they are asked; the first answer is the verdict, later
// ones become flags.

import type {
  ClaimAttribution,
  Difference,
  Finding,
  Judgement,
  LeftOut,
  Level,
  Message,
} from '../model/judgement.js';
import type { Flag, UncheckedReason, Verdict, Wording } from '../model/verdicts.js';

/** An answer of a question: a verdict and the sentence that says why. */
export interface Answer {
  readonly verdict: Verdict;
  readonly message: Message;
}

/** A judgement in the making. */
export class Draft {
  answer: Answer | null = null;
  wording: Wording | null = null;
  reason: UncheckedReason | null = null;
  differences: readonly Difference[] = [];
  leftOut: readonly LeftOut[] = [];
  passages: Judgement['passages'] = [];
  attribution: ClaimAttribution | null = null;
  readonly flags = new Set<Flag>();
  readonly findings: Finding[] = [];
  /** Verdicts that later questions would have given: they can only make the outcome worse. */
  readonly hidden = new Set<Verdict>();

  /** Takes an answer: as the verdict, or behind one as a flag. */
  give(verdict: Verdict, message: Message): void {
    if (this.answer === null) this.answer = { verdict, message };
    else if (this.answer.verdict !== verdict) this.hidden.add(verdict);
  }

  /** Notes a fact beside the verdict. */
  flag(flag: Flag, level: Level = 'note', args: Finding['args'] = {}): void {
    if (this.flags.has(flag)) return;
    this.flags.add(flag);
    this.find(flag, level, `flag/${flag}`, args);
  }

  /** Adds a reason. */
  find(ruleId: string, level: Level, code: string, args: Finding['args'] = {}): void {
    this.findings.push({ ruleId, level, code, args });
  }
}
