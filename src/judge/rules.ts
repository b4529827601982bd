// The rules of the judge as a registry: each with its titles, its reason and its page of docs.
// Differences are found by the modules in classes/, edges by those in context/.

import { RULE_IDS, type RuleId, ruleText } from '../messages/explain.js';

/** What is known of a rule beside what it does. */
export interface RuleMeta {
  readonly id: RuleId;
  /** Said when all is well. */
  readonly title: string;
  /** Said when something is found. */
  readonly failureTitle: string;
  readonly why: string;
  /** Its page, from the project's folder. */
  readonly docs: string;
}

/** A rule's metadata, in English. */
export function ruleMeta(id: RuleId): RuleMeta {
  const { title, failureTitle, why } = ruleText(id, 'en');
  return Object.freeze({ id, title, failureTitle, why, docs: `docs/rules/${id}.md` });
}

/** All rules. */
export const RULES: readonly RuleMeta[] = Object.freeze(RULE_IDS.map(ruleMeta));
