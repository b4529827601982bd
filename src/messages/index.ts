// Every sentence that people read about a claim, made from codes and values. Pure: no Intl, no
// clock, the same words on every machine.

import { DIFFERENCE_CLASSES, type Message } from '../model/judgement.js';
import { DIFFERENCE_OPS, differenceSentence } from './differences.js';
import { type SentenceTable, valuesOf } from './message-table.js';
import { SENTENCES_DE } from './sentences-de.js';
import { SENTENCES_EN } from './sentences-en.js';

export { EXPLAINED, explain, RULE_IDS } from './explain.js';

/** The languages of sentences. */
export type MessageLang = 'en' | 'de';

const TABLES: Readonly<Record<MessageLang, SentenceTable>> = {
  en: SENTENCES_EN,
  de: SENTENCES_DE,
};

/** Every code that has a sentence. */
export const MESSAGE_CODES: readonly string[] = [
  ...Object.keys(SENTENCES_EN),
  ...DIFFERENCE_CLASSES.flatMap((id) => DIFFERENCE_OPS.map((op) => `difference/${id}/${op}`)),
];

/** The sentence of a message. A code that nobody knows gives itself, so that nothing is hidden. */
export function sentence(message: Message, lang: MessageLang): string {
  const value = valuesOf(message);
  const make = Object.hasOwn(TABLES[lang], message.code) ? TABLES[lang][message.code] : undefined;
  return make?.(value) ?? differenceSentence(message.code, value, lang) ?? message.code;
}
