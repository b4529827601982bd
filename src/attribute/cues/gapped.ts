// A verb that is said once for two: `Doe called it “a gift,” Roe “a disaster”`, `Berg sprach von
// „Mut“, Klein von „Leichtsinn“`. The second words are not plainly the first one's, and with an
// `and` they may be said of either. A few words before the quotation.

import { phraseFrom } from '../phrases/noun-phrases.js';
import { form } from '../words/form-bits.js';
import { type Grammar, is } from '../words/grammar.js';
import type { Token } from '../words/tokens.js';
import { isPersonal } from './actors.js';
import type { FrameCue } from './cues.js';

type Tokens = readonly Token[];

/** Words from one quotation to the next: `, die Kollegin Eva Klein dagegen von`. */
const betweenTokensMax = 10;

/** The cue of the quotation at `at`, with the one who is named between it and the one before. */
export function gapped(tokens: Tokens, at: number, cue: FrameCue, grammar: Grammar): FrameCue {
  if (cue.form !== 'verb' || cue.verb == null) return cue;
  const least = Math.max(cue.verb + 1, at - betweenTokensMax);
  const before = least + tokens.slice(least, at).findLastIndex(({ kind }) => kind === 'quotation');
  if (before < least) return cue;
  const contrast = CONTRAST.test(tokens[before + 2]?.lower ?? '') ? 1 : 0;
  const comma = /^[,;]$/u.test(tokens[before + 1]!.text) || /,['’]?$/u.test(tokens[before]!.text);
  const sign = /^[,;]$/u.test(tokens[before + 1]!.text) ? 1 : 0;
  const and = AND.test(tokens[before + 1 + sign]?.lower ?? '') ? 1 : 0;
  const from = before + 1 + sign + Math.max(and, sign && contrast);
  if (!(comma || and) || !tokens[from]) return cue;
  if (goesOn(tokens[at]!.text, grammar)) return cue;
  const name = phraseFrom(tokens, from, grammar);
  if (!name || name.to > at || !isNamed(tokens, name)) return cue;
  const rest = tokens.slice(name.to, at);
  if (!rest.every((one) => mayStandBetween(one))) return cue;
  const own = !and && isPersonal(tokens, name, grammar);
  return { ...cue, ...(own ? { speaker: name } : {}), subject: false, isGapped: true };
}

/** `“Instead of help,” Doe “opted for a lie”`: the words go on with a verb of their own. */
const goesOn = (text: string, grammar: Grammar): boolean =>
  (grammar.verbForm(/^\p{Ll}+/u.exec(text)?.[0] ?? '') & (form.past | form.third)) > 0;

const AND = /^(?:and|und|sowie)$/u;
const CONTRAST = /^(?:but|while|aber|doch|während)$/u;

/** A name, or an article and what somebody is. */
const isNamed = (tokens: Tokens, { from, to }: FrameCue['speaker']): boolean =>
  tokens[from]!.capital
    ? !(tokens[from]!.bits & (is.weekday | is.preposition))
    : tokens.slice(from, to).some(({ bits }) => bits & (is.role | is.given));

/** No verb, and nothing that parts the name from the words. */
const mayStandBetween = ({ kind, text, bits }: Token): boolean =>
  kind === 'word'
    ? (bits & is.adverb) > 0 || !(bits & (is.reporting | is.other | is.auxiliary | is.tag))
    : /^[,:(]$/u.test(text);
