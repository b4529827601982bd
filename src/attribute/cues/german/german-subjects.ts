// Subjects of German verbs that commas or brackets part from the rest: a cue between commas, a name
// before its party. Each looks at a few words.

import { isFeminine } from '../../phrases/german-articles.js';
import { phraseBefore, phraseFrom, type Range } from '../../phrases/noun-phrases.js';
import { type Grammar, is } from '../../words/grammar.js';
import type { Token } from '../../words/tokens.js';
import { type Subject, subjectAfter } from '../subjects.js';

type Tokens = readonly Token[];

/** Words in brackets behind a name. */
const bracketTokensMax = 8;
/** Words from the beginning of a sentence to the verb behind a body's name. */
const bodyTokensMax = 12;

/** `Der Plan, sagte Berg, sei …`, `Die Kindheit, schreibt sie, sei …`: a cue between commas. */
export function insertedSubject(tokens: Tokens, v: number, grammar: Grammar): Subject | null {
  if (tokens[v - 1]?.text !== ',' || !tokens[v + 1]) return null;
  const subject = subjectAfter(tokens, v, grammar);
  if (!subject || tokens[subject.to]?.text !== ',') return null;
  const goesOn = tokens[subject.to + 1];
  return goesOn && !goesOn.capital && goesOn.bits & is.auxiliary ? subject : null;
}

/** `…, Mara Seidl (SPD) sprach`: the name before a bracket, behind a comma or `und`. */
export function beforeBracket(tokens: Tokens, v: number, grammar: Grammar): Range | null {
  if (tokens[v - 1]?.text !== ')') return null;
  let open = v - 2;
  while (open > 0 && v - open < bracketTokensMax && tokens[open]!.text !== '(') open--;
  const name = tokens[open]?.text === '(' ? phraseBefore(tokens, open, grammar) : null;
  const joint = name && tokens[name.from - 1];
  return joint && (joint.text === ',' || joint.bits & is.conjunction) ? name : null;
}

/** `Die „Post“ nannte Lund`: an article and a name in marks fill the place before the verb. */
export function titleBefore(tokens: Tokens, v: number, grammar: Grammar): Subject | null {
  const body = bodyBefore(tokens, v, grammar);
  if (body) return body;
  const article = tokens[v - 2];
  const title = tokens[v - 1];
  if (title?.kind !== 'quotation' || !article) return null;
  const opens = v === 2 || tokens[v - 3]!.kind === 'sign';
  const named = /^(?:der|die|das)$/u.test(article.lower) && isTitle(title.text);
  if (!opens || !named) return null;
  if (article.lower === 'der' && isOfWoman(title.text, grammar)) {
    const hearer = subjectAfter(tokens, v, grammar);
    if (hearer) return hearer;
  }
  return { from: v - 2, to: v, loose: true };
}

/** `der „Zeit“`, `der „Süddeutschen Zeitung“`: no nominative. */
const isOfWoman = (title: string, grammar: Grammar): boolean =>
  /^\p{Lu}\S*en \S/u.test(title) ||
  isFeminine(title.slice(title.lastIndexOf(' ') + 1).toLowerCase(), grammar);

/** `Ein Sprecher der Initiative „Rettet den Park“ nannte …`: the marks are the name of the body. */
function bodyBefore(tokens: Tokens, v: number, grammar: Grammar): Subject | null {
  if (tokens[v - 1]?.kind !== 'quotation' || v > bodyTokensMax) return null;
  if (!/^(?:eine?|der|die)$/u.test(tokens[0]!.lower)) return null;
  const head = (tokens[1]?.bits ?? 0) & is.role ? phraseFrom(tokens, 0, grammar) : null;
  return head?.to === v - 1 && head.to > 2 ? { ...head, loose: false } : null;
}

/** `Der Polizei gegenüber sagte Lund`: whom it is told stands in front. */
export const pastHearer = (tokens: Tokens, v: number, grammar: Grammar): Subject | null =>
  tokens[v - 1]?.lower === 'gegenüber' ? subjectAfter(tokens, v, grammar) : null;

/** One or two words with a capital. */
const isTitle = (text: string): boolean => /^\p{Lu}\S*(?: \p{Lu}\S*)?$/u.test(text);

/** `eine Stimme, die sagte: „…“`: a relative clause of a pronoun and its verb. */
export const isShortRelative = (tokens: Tokens, start: number, v: number): boolean =>
  v === start + 1 &&
  tokens[start - 1]?.text === ',' &&
  /^(?:der|die|das)$/u.test(tokens[start]!.lower) &&
  tokens[v + 1]?.text === ':';

/** `Der gab zurück: „…“`: whoever was named last. */
export const thatOne = (tokens: Tokens, start: number, v: number): Subject | null =>
  start === v - 1 && /^(?:der|dieser|jener)$/u.test(tokens[start]!.lower)
    ? { from: start, to: v, loose: true }
    : null;
