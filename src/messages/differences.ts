// The sentence of a difference, from its class, what happened, and the words themselves.

import { DIFFERENCE_CLASSES, type DifferenceClass, type DifferenceOp } from '../model/judgement.js';
import { className } from './class-names.js';
import { bare } from './excerpts.js';
import type { Values } from './message-table.js';

/** What can have happened to a word. */
export const DIFFERENCE_OPS: readonly DifferenceOp[] = ['missing', 'added', 'replaced', 'moved'];

/** The sentence of `difference/<class>/<op>`; null for another code. */
export function differenceSentence(code: string, value: Values, lang: 'en' | 'de'): string | null {
  const [family, name, what] = code.split('/');
  const id = DIFFERENCE_CLASSES.find((one) => one === name);
  const op = DIFFERENCE_OPS.find((one) => one === what);
  if (family !== 'difference' || !id || !op) return null;
  const [first, next, more] = [
    lang === 'de' ? german(id, op, value) : english(id, op, value),
    nextSentence(value, lang),
    moreSentence(Number(value('more') || 0), lang),
  ];
  return [first, next, more].filter((text) => text !== '').join(' ');
}

/** What else changes the meaning, in a sentence of its own: `It also drops the hedge “may”.` */
function nextSentence(value: Values, lang: 'en' | 'de'): string {
  if (value('next') === '') return '';
  const own: Record<string, string> = { quote: 'nextQuote', passage: 'nextPassage' };
  const made = differenceSentence(
    value('next'),
    (name) => (own[name] === undefined ? '' : value(own[name])),
    lang,
  );
  if (made === null) return '';
  return lang === 'de'
    ? made.replace(/^Das Zitat (\S+)/u, 'Außerdem $1 es')
    : made.replace(/^The quotation /u, 'It also ');
}

function moreSentence(more: number, lang: 'en' | 'de'): string {
  if (more === 0) return '';
  if (lang === 'de') {
    return more === 1
      ? 'Es weicht noch an einer weiteren Stelle ab.'
      : `Es weicht noch an ${more} weiteren Stellen ab.`;
  }
  return more === 1 ? 'It differs at one more place.' : `It differs at ${more} more places.`;
}

function english(id: DifferenceClass, op: DifferenceOp, value: Values): string {
  if (id === 'misprint' && op === 'replaced') {
    return `Misprint? The quotation has “${value('quote')}”, the source “${value('passage')}”.`;
  }
  const says = value('context') === '' ? '' : `: the source says “${bare(value('context'))}”`;
  if (value('named') === 'quote') {
    const named = className(id, value('quote'), 'en');
    return `The quotation has ${named} “${value('quote')}” where the source has “${value('passage')}”${says.replace(': the source says', ':')}.`;
  }
  const name = className(
    id,
    value(op === 'missing' || op === 'replaced' ? 'passage' : 'quote'),
    'en',
  );
  if (op === 'missing') return `The quotation drops ${name} “${value('passage')}”${says}.`;
  if (op === 'added') return `The quotation adds ${name} “${value('quote')}”${says}.`;
  if (op === 'moved') return `The quotation moves ${name} “${value('quote')}”${says}.`;
  return `The quotation changes ${name} “${value('passage')}” to “${value('quote')}”${says}.`;
}

function german(id: DifferenceClass, op: DifferenceOp, value: Values): string {
  if (id === 'misprint' && op === 'replaced') {
    return `Druckfehler? Im Zitat steht „${value('quote')}“, in der Quelle „${value('passage')}“.`;
  }
  const says = value('context') === '' ? '' : `: In der Quelle steht „${bare(value('context'))}“`;
  if (value('named') === 'quote') {
    const named = className(id, value('quote'), 'de');
    return `Das Zitat hat ${named} „${value('quote')}“, wo in der Quelle „${value('passage')}“ steht${says.replace(': In der Quelle steht', ':')}.`;
  }
  const name = className(
    id,
    value(op === 'missing' || op === 'replaced' ? 'passage' : 'quote'),
    'de',
  );
  if (op === 'missing') return `Das Zitat lässt ${name} „${value('passage')}“ weg${says}.`;
  if (op === 'added') return `Das Zitat fügt ${name} „${value('quote')}“ hinzu${says}.`;
  if (op === 'moved') return `Das Zitat stellt ${name} „${value('quote')}“ um${says}.`;
  return `Das Zitat ändert ${name} „${value('passage')}“ in „${value('quote')}“${says}.`;
}
