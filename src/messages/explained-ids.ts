// What can be explained under which id: the ids themselves, and everything else that a report prints
// of a claim: labels and names in both languages, the codes of sentences, the kinds of words that
// findings tell, and the reasons of what was not checked.

import { DIFFERENCE_CLASSES } from '../model/judgement.js';
import { UNCHECKED_REASONS, VERDICTS } from '../model/verdicts.js';
import { CLASS_NAMES_IN_SENTENCES } from './class-names.js';
import { EXPLAINED, isRuleId, ruleText } from './explain.js';
import { CLASS_NAMES, FLAG_NAMES, REASON_NAMES } from './report-names.js';
import { KIND_NAMES_DE } from './sentences-de.js';
import { KIND_NAMES_EN } from './sentences-en.js';

/** Kinds of words in findings that are no class of differences, and the rule that speaks of them. */
const KINDS: Readonly<Record<string, string>> = {
  restrictions: 'exception',
  'cut-modals': 'modal',
  scales: 'number',
  contradictions: 'opposite',
  opposition: 'opposite',
  contrast: 'left-out',
  distance: 'left-out',
  limiters: 'left-out',
  'list-item': 'left-out',
  owner: 'left-out',
  speaker: 'left-out',
  subject: 'left-out',
};

/** Beginnings of sentences' codes whose second part is an id or begins with one. */
const FAMILIES = ['rule', 'flag', 'verdict', 'difference'];

let known: ReadonlyMap<string, string> | null = null;

/** The id under which something is explained; null when nobody knows it. `restriction → exception` */
export function explainedId(asked: string): string | null {
  const plain = asked
    .trim()
    .toLowerCase()
    .replace(/[?:.]+$/u, '');
  const dashed = plain.replaceAll(' ', '-');
  if (EXPLAINED.includes(dashed)) return dashed;
  known ??= names();
  return known.get(plain) ?? known.get(dashed) ?? ofCode(plain);
}

/** `rule/left-out-joined → left-out`, `difference/date/missing → date`, `unchecked/missing`. */
function ofCode(code: string): string | null {
  const [family = '', name = ''] = code.split('/');
  if (family === 'unchecked' && name !== '') return 'unchecked';
  if (!FAMILIES.includes(family)) return null;
  if (name === 'pin-not-in-source') return 'pin';
  const fits = EXPLAINED.filter((id) => name === id || name.startsWith(`${id}-`));
  const longest = fits.sort((a, b) => b.length - a.length)[0];
  return longest ?? (name === 'withheld' || name === 'left-out-unread' ? 'unchecked' : null);
}

/** Everything printed, by its words in lower case; what is said first of two stays. */
function names(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const add = (words: string, id: string): void => {
    const key = words.toLowerCase().replace(/[?:.]+$/u, '');
    if (!found.has(key)) found.set(key, id);
  };
  for (const [id, { label }] of Object.entries(VERDICTS)) {
    add(label.en, id);
    add(label.de, id);
  }
  for (const [id, name] of Object.entries(FLAG_NAMES)) {
    add(name.en, id);
    add(name.de, id);
  }
  for (const id of DIFFERENCE_CLASSES) {
    for (const lang of ['en', 'de'] as const) {
      add(CLASS_NAMES[id]?.[lang] ?? id, id);
      add(CLASS_NAMES_IN_SENTENCES[id][lang].replace(/^(?:the|die|das|den) /u, ''), id);
    }
  }
  for (const id of EXPLAINED.filter(isRuleId)) {
    for (const lang of ['en', 'de'] as const) {
      add(ruleText(id, lang).failureTitle, id);
      add(ruleText(id, lang).title, id);
    }
  }
  for (const table of [KIND_NAMES_EN, KIND_NAMES_DE]) {
    for (const [kind, name] of Object.entries(table)) {
      const id = KINDS[kind] ?? kind;
      add(name.replace(/^(?:an?|the|eine?|einen|die|das|den) /u, ''), id);
      add(kind, id);
    }
  }
  for (const reason of UNCHECKED_REASONS) {
    add(reason, 'unchecked');
    for (const name of Object.values(REASON_NAMES[reason] ?? {})) add(name, 'unchecked');
  }
  return found;
}
