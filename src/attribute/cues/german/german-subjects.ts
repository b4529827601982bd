// Subjects of German verbs that commas or brackets part from the rest: a cue between commas, a name
// before its party. Each looks at a few words.

import { phraseBefore, type Range } from '../../phrases/noun-phrases.js';
import { type Grammar, is } from '../../words/grammar.js';
import type { Token } from '../../words/tokens.js';
import { type Subject, subjectAfter } from '../subjects.js';

type Tokens = readonly Token[];

/** Words in brackets behind a name. */
const bracketTokensMax = 8;

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
