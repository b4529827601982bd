// What a label says of who speaks: a name, a role with a name, or only that it is somebody else.

import { languagesWith, lexicon, type WordList } from '../../words/index.js';
import { TURNS } from '../thresholds.js';

/** Who speaks under a label. */
export interface Labelled {
  /** As the label names them; null when it names nobody: `Q`, `Speaker 2`. */
  readonly name: string | null;
  /** Under this label the guest of an interview answers: `A`, `Antwort`. */
  readonly answers: boolean;
}

const WORD = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|\d{1,2})$/u;
const PARTICLE = /^(?:al|bin|d[aeiou]|de[nr]|l[ae]|of|ter|van|vom|von|zu|zum|zur)$/;
/** `Speaker 2`, `SPEAKER_00`, `Sprecherin 1`: a word and a number. */
const NUMBERED = /^(\p{L}+)[ _#-]{0,2}(?:\d{1,3}|[A-Z])$/u;
/** `The Prime Minister`, `THE CHAIR`: whose name, if any, is in brackets. */
const ARTICLE = /^(?:the|der|die|das)[ \t]/i;
const BRACKETS = /\(([^()]*)\)/g;

/** Reads labels; null for what is none: `Result`, `Wir`, a sentence. */
export function labelReader(): (label: string) => Labelled | null {
  const words = lexicon();
  const lists = (name: string): readonly WordList[] =>
    languagesWith(name).map((lang) => words.list(lang, name));
  const [never, common] = [lists('no-speaker'), lists('function-words')];
  const [nameless, answers] = [lists('nameless-labels'), lists('answer-labels')];
  const has = (some: readonly WordList[], word: string) => some.some((list) => list.has(word));
  const known = new Map<string, Labelled | null>();
  // Who holds an office is named once: `The Prime Minister (Keir Starmer)`, then without.
  const holders = new Map<string, string>();

  function read(label: string): Labelled | null {
    const outside = label.replace(BRACKETS, ' ').replace(/,.*$/s, '').replace(/\s+/g, ' ').trim();
    if (has(answers, outside)) return { name: null, answers: true };
    const numbered = NUMBERED.exec(outside)?.[1];
    if (has(nameless, outside) || (numbered !== undefined && has(nameless, numbered)))
      return { name: null, answers: false };
    if (!isName(outside) || has(never, outside)) return null;
    const isCapitals = outside === outside.toUpperCase();
    if (!isCapitals && has(common, outside)) return null;
    const holder = bracketedName(label, outside);
    const office = outside.toLowerCase();
    if (holder !== null) holders.set(office, holder);
    return { name: holders.get(office) ?? outside, answers: false };
  }

  return (label) => {
    const answer = known.get(label);
    if (answer !== undefined) return answer;
    const made = read(label);
    known.set(label, made);
    return made;
  };
}

/** Reads the name that a format gives as a speaker's: all are, but `SPEAKER_00` names nobody. */
export function speakerReader(): (name: string) => string | null {
  const read = labelReader();
  return (name) => {
    const known = read(name);
    return known ? known.name : name;
  };
}

function isName(label: string): boolean {
  const parts = label.split(/[ \t]+/);
  if (label === '' || /^\d/.test(label) || parts.length > TURNS.labelWordsMax) return false;
  return WORD.test(parts[0] ?? '') && parts.every((part) => WORD.test(part) || PARTICLE.test(part));
}

/** `The Prime Minister (Keir Starmer)`: the name of who has the role. A party is no name. */
function bracketedName(label: string, outside: string): string | null {
  if (!ARTICLE.test(outside)) return null;
  const inside = [...label.matchAll(BRACKETS)].map(([, words = '']) => words.trim());
  return inside.find((words) => words.includes(' ') && isName(words)) ?? null;
}
