// The language of the search field: `outcome:fail speaker:scholz "neue Stufe" -flag:short`. Terms
// are joined by *and*, values parted by commas by *or*. Linear in the text; knows no document.

import { folded, MARKS } from '../util/search-fold.js';

/** What can be asked of a claim; all answers are folded. */
export interface Searchable {
  /** The values of a field: names and labels. */
  field(name: Field): readonly string[];
  /** All words of the claim. */
  text(): string;
}

/** A query, ready to be asked. */
export interface Query {
  matches(claim: Searchable): boolean;
  /** Fields that there are not: their terms were taken as words. */
  readonly unknown: readonly string[];
}

interface Term {
  readonly field: Field | null;
  /** Folded; one of them has to match. */
  readonly values: readonly string[];
  readonly isNegated: boolean;
}

/** The fields, and what they are called beside that. */
const FIELDS = {
  outcome: ['ausgang', 'ergebnis'],
  verdict: ['urteil'],
  speaker: ['sprecher', 'sprecherin'],
  flag: ['hinweis'],
  source: ['quelle'],
  id: ['file', 'datei'],
  since: ['seit'],
  decision: ['entscheidung'],
} as const;
export type Field = keyof typeof FIELDS;

const NAMES = new Map<string, Field>();
for (const field of Object.keys(FIELDS).filter(isField)) {
  for (const name of [field, ...FIELDS[field]]) NAMES.set(name, field);
}

function isField(name: string): name is Field {
  return Object.hasOwn(FIELDS, name);
}

/** These are names; a part of one would be another. */
const WHOLE: ReadonlySet<Field | null> = new Set(['outcome', 'since']);
/** A word, a phrase in marks, or a field with either. */
const TERM = /(-?)(?:([\p{L}]+):)?(?:"([^"]*)"?|([^\s"]+))/gu;
/** Reads a query. Nothing is a mistake: what is no field is a word. */
export function parseQuery(text: string): Query {
  const unknown: string[] = [];
  const terms = [...text.replace(MARKS, '"').matchAll(TERM)].map((hit): Term => {
    const [whole, sign, name, phrase, word = ''] = hit;
    const field = name === undefined ? null : (NAMES.get(name.toLowerCase()) ?? null);
    const isNegated = sign === '-';
    if (name !== undefined && field === null) {
      unknown.push(name);
      return { field, values: [folded(whole.replace(/^-/, '').replaceAll('"', ''))], isNegated };
    }
    if (phrase !== undefined) return { field, values: [folded(phrase)], isNegated };
    const values = (field === null ? [word] : word.split(',')).filter((value) => value !== '');
    return { field, values: values.map(folded), isNegated };
  });
  return {
    unknown,
    matches: (claim) => terms.every((term) => holds(term, claim) !== term.isNegated),
  };
}

function holds({ field, values }: Term, claim: Searchable): boolean {
  if (field === null) return values.some((value) => claim.text().includes(value));
  const own = claim.field(field);
  const fits = (value: string) => (has: string) =>
    WHOLE.has(field) ? has === value : has.includes(value);
  return values.some((value) => own.some(fits(value)));
}

/** A query with one term of a field in place of any other; an empty one takes it out. */
export function withTerm(text: string, field: string, term: string): string {
  const others = text.replace(new RegExp(`(?:^|\\s)-?${field}:(?:"[^"]*"?|\\S*)`, 'giu'), ' ');
  return [others.trim().replace(/ +/g, ' '), term].filter(Boolean).join(' ');
}
