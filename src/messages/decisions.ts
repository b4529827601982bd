// What editors decided, in words: one sentence for a decision and whether it counts.

/** What a sentence on a decision is made from; a decision of the result has all of it. */
export interface DecisionFacts {
  readonly action: string;
  readonly reviewer: string;
  readonly reason: string | null;
  readonly date: string;
  readonly until: string | null;
  readonly state: string;
  readonly changed: readonly string[];
  readonly others: readonly { readonly action: string; readonly reviewer: string }[];
}

type Lang = 'en' | 'de';
type Names = Readonly<Record<string, string>>;

const DONE: Readonly<Record<Lang, Names>> = {
  en: {
    accept: 'Accepted',
    correct: 'To be corrected',
    remove: 'To be removed',
    ask: 'Source to be asked',
    dispute: 'Disputed',
    waive: 'Waived',
  },
  de: {
    accept: 'Angenommen',
    correct: 'Zu korrigieren',
    remove: 'Zu streichen',
    ask: 'Quelle zu fragen',
    dispute: 'Bestritten',
    waive: 'Zurückgestellt',
  },
};

const PARTS: Readonly<Record<Lang, Names>> = {
  en: {
    verdict: 'the verdict',
    speaker: 'the speaker',
    quote: 'the quotation',
    passage: 'the passage',
  },
  de: {
    verdict: 'das Urteil',
    speaker: 'der Sprecher',
    quote: 'das Zitat',
    passage: 'die Stelle',
  },
};

const named = (names: Names, name: string): string =>
  Object.hasOwn(names, name) ? (names[name] ?? name) : name;

/** What was decided, in the participle that stands before “by”: `accept → Accepted`. */
export const decisionDone = (action: string, lang: Lang): string => named(DONE[lang], action);

/** The day of a date that may have a time: `2026-11-22T10:00:00Z → 2026-11-22`. */
export const dayOf = (date: string): string => date.slice(0, 10);

/** Who decides so is not who is to do it, so “by” would mislead. */
const TO_DO: ReadonlySet<string> = new Set(['correct', 'remove', 'ask']);

/** What was decided, by whom: `Accepted by AB on 2026-11-22`, `To be corrected (AB, 2026-11-22)`. */
export function decisionHead(
  { action, reviewer, date }: Pick<DecisionFacts, 'action' | 'reviewer' | 'date'>,
  lang: Lang,
): string {
  const done = decisionDone(action, lang);
  if (TO_DO.has(action)) return `${done} (${reviewer}, ${dayOf(date)})`;
  const [by, on] = lang === 'en' ? ['by', 'on'] : ['von', 'am'];
  return `${done} ${by} ${reviewer} ${on} ${dayOf(date)}`;
}

/** The same, and why, and until when: `Accepted by AB on 2026-11-22: checked by ear`. */
export function decisionSentence(facts: DecisionFacts, lang: Lang): string {
  const { reason, until } = facts;
  const till = lang === 'en' ? 'until' : 'bis';
  const head = decisionHead(facts, lang);
  return `${head}${until ? `, ${till} ${until}` : ''}${reason ? `: ${reason}` : ''}`;
}

/** Why a decision does not count; null when it does. */
export function decisionFault(facts: DecisionFacts, lang: Lang): string | null {
  const { state, changed, until, others } = facts;
  const parts = changed.map((part) => named(PARTS[lang], part));
  const rival = others
    .map(({ action, reviewer }) => `${reviewer} (${decisionDone(action, lang)})`)
    .join(', ');
  const english: Names = {
    expired: `This decision does not count: it ended on ${until}.`,
    stale: parts.length
      ? `This decision does not count: since then, ${listed(parts, 'and')} changed.`
      : 'This decision does not count: it was made on another state of the claim.',
    malformed: 'This decision does not count: it lacks the reason or the expiry that it needs.',
    conflict: `This decision does not count: others decided differently: ${rival}.`,
  };
  const german: Names = {
    expired: `Diese Entscheidung zählt nicht: Sie endete am ${until}.`,
    stale: parts.length
      ? `Diese Entscheidung zählt nicht: Seither geändert: ${listed(parts, 'und')}.`
      : 'Diese Entscheidung zählt nicht: Sie galt einem anderen Stand des Prüfpunkts.',
    malformed: 'Diese Entscheidung zählt nicht: Grund oder Frist fehlt.',
    conflict: `Diese Entscheidung zählt nicht: Andere entschieden anders: ${rival}.`,
  };
  const table = lang === 'en' ? english : german;
  return Object.hasOwn(table, state) ? (table[state] ?? null) : null;
}

function listed(items: readonly string[], and: string): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;
}
