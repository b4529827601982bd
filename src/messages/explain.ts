// What a rule, verdict or flag says of itself, in the two languages: printed by the command line, linked
// from the report, and the source of the pages in docs/rules/.

import { FLAGS, VERDICTS, type Verdict } from '../model/verdicts.js';
import { FLAGS_DE, FLAGS_EN, type FlagText } from './flag-texts.js';
import { FLAG_NAMES } from './report-names.js';
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
    says: 'What it says',
    todo: 'What to do',
  },
  de: {
    why: 'Warum das wichtig ist',
    passes: 'Was durchgeht',
    fails: 'Was nicht durchgeht',
    fix: 'Was zu tun ist',
    says: 'Was es besagt',
    todo: 'Was zu tun ist',
  },
} as const;

/** What stands above the cases of a rule about what was left out: none of them is wrong in itself. */
const WARNS = {
  en: 'These are warnings, as `context-risk`; they fail under `--strict`.',
  de: 'Das sind Warnungen, als `context-risk`; mit `--strict` gehen sie nicht durch.',
} as const;

const WARNING_RULES: ReadonlySet<string> = new Set([
  'left-out',
  'same-clause',
  'governing-clause',
  'trailing-part',
  'split-pair',
  'cut-question',
  'cut-condition',
]);

const PARTS = ['why', 'passes', 'fails', 'fix'] as const;

/** Everything that can be explained: verdicts, rules, then flags. */
export const EXPLAINED: readonly string[] = [
  ...new Set<string>([...Object.keys(VERDICTS), ...RULE_IDS, ...FLAGS]),
];

/**
 * A rule, verdict or flag, explained in Markdown under fixed headings (a flag that is a verdict or
 * rule as well: as that); null for an id that is none. `explain('negation', 'en')` → `# A negation differs …`
 */
export function explain(id: string, lang: 'en' | 'de'): string | null {
  if (isRuleId(id)) {
    const text = ruleText(id, lang);
    const fails = WARNING_RULES.has(id) ? `${WARNS[lang]} ${text.fails}` : text.fails;
    return page(text.failureTitle, { ...text, fails }, lang);
  }
  if (isVerdict(id)) return page(VERDICTS[id].label[lang], verdictText(id, lang), lang);
  return flagPage(id, lang);
}

/** The flags that are no verdict, `ambiguous` and its like. */
function flagPage(id: string, lang: 'en' | 'de'): string | null {
  const texts: Readonly<Record<string, FlagText>> = lang === 'de' ? FLAGS_DE : FLAGS_EN;
  const text = Object.hasOwn(texts, id) ? texts[id] : undefined;
  if (!text) return null;
  const { says, todo } = HEADINGS[lang];
  const name = FLAG_NAMES[id]?.[lang] ?? id;
  return `# ${capital(name)}\n\n## ${says}\n\n${text.says}\n\n## ${todo}\n\n${text.fix}\n`;
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function page(title: string, text: Explanation, lang: 'en' | 'de'): string {
  const sections = PARTS.map((part) => `## ${HEADINGS[lang][part]}\n\n${text[part]}\n`);
  return [`# ${title}\n`, ...sections].join('\n');
}
