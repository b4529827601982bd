// What a rule or verdict says of itself, in the two languages: printed by the command line, linked
// from the report, and the source of the pages in docs/rules/.

import { VERDICTS, type Verdict } from '../model/verdicts.js';
import type { Explanation, RuleText } from './rule-text.js';
import { EDGES_DE } from './rules-edges-de.js';
import { EDGES_EN } from './rules-edges-en.js';
import { FORM_DE } from './rules-form-de.js';
import { FORM_EN } from './rules-form-en.js';
import { MEANING_DE } from './rules-meaning-de.js';
import { MEANING_EN } from './rules-meaning-en.js';
import { VERDICTS_DE } from './verdict-texts-de.js';
import { VERDICTS_EN } from './verdict-texts-en.js';

const RULES_EN = { ...MEANING_EN, ...FORM_EN, ...EDGES_EN };

/** The id of a rule; permanent. */
export type RuleId = keyof typeof RULES_EN;

const RULES_DE: Readonly<Record<RuleId, RuleText>> = { ...MEANING_DE, ...FORM_DE, ...EDGES_DE };

/** All rules, in the order of the table that weighs differences. */
export const RULE_IDS = Object.keys(RULES_EN) as readonly RuleId[];

/** Whether an id is a rule's. */
export const isRuleId = (id: string): id is RuleId => Object.hasOwn(RULES_EN, id);
const isVerdict = (id: string): id is Verdict => Object.hasOwn(VERDICTS, id);

/** What a rule says of itself. */
export const ruleText = (id: RuleId, lang: 'en' | 'de'): RuleText =>
  lang === 'de' ? RULES_DE[id] : RULES_EN[id];

/** What a verdict says of itself. */
export const verdictText = (id: Verdict, lang: 'en' | 'de'): Explanation =>
  lang === 'de' ? VERDICTS_DE[id] : VERDICTS_EN[id];

const HEADINGS = {
  en: {
    why: 'Why it matters',
    passes: 'What passes',
    fails: 'What fails',
    fix: 'How to fix',
  },
  de: {
    why: 'Warum das wichtig ist',
    passes: 'Was durchgeht',
    fails: 'Was nicht durchgeht',
    fix: 'Was zu tun ist',
  },
} as const;

const PARTS = ['why', 'passes', 'fails', 'fix'] as const;

/**
 * A rule or verdict, explained in Markdown under four fixed headings; null for an id that is
 * neither. `explain('negation', 'en')` → `# A negation differs …`
 */
export function explain(ruleOrVerdict: string, lang: 'en' | 'de'): string | null {
  if (isRuleId(ruleOrVerdict)) {
    const text = ruleText(ruleOrVerdict, lang);
    return page(text.failureTitle, text, lang);
  }
  if (!isVerdict(ruleOrVerdict)) return null;
  return page(VERDICTS[ruleOrVerdict].label[lang], verdictText(ruleOrVerdict, lang), lang);
}

function page(title: string, text: Explanation, lang: 'en' | 'de'): string {
  const sections = PARTS.map((part) => `## ${HEADINGS[lang][part]}\n\n${text[part]}\n`);
  return [`# ${title}\n`, ...sections].join('\n');
}
