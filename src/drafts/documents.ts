// Who is named as a speaker by the kind word of a text: `heißt es im Abschlussbericht`, `the report
// says`. That is the source itself, so its own words confirm it. Of all lists at once, since a German
// draft quotes English studies. Looks at the few words of a name.

import { type Lexicon, languagesWith } from '../words/index.js';

const ARTICLE =
  /^(?:the|an?|this|that|its|their|d(?:er|ie|as|em|en|es|ies\p{L}*)|eine?[rmns]?|im|ihre?[rmns]?)$/u;
/** Ends what the noun is: `Bericht der Kommission`, `report by the commission`. */
const JOINT = /^(?:of|by|from|on|for|into|der|des|von|vom|zu[rm]?|über|für|eine[rs])$/u;
/** A shorter entry ends too many other words: `akte` in `Kontakte`. */
const endingUnitsMin = 6;

/** Whether a speaker's name is that of a text: `Der Abschlussbericht` → true, `Carla Lund` → false. */
export function isDocument(name: string, lexicon: Lexicon): boolean {
  const words = name.split(/\s+/u);
  const from = ARTICLE.test(words[0]!.toLowerCase()) ? 1 : 0;
  const joint = words.findIndex((word, i) => i > from && JOINT.test(word));
  const head = words.slice(from, joint < 0 ? words.length : joint);
  const noun = (head.at(-1) ?? '').toLowerCase();
  if (noun === '' || (head.length === 2 && isGiven(head[0]!, lexicon))) return false;
  return languagesWith('document-nouns').some((lang) => {
    const list = lexicon.list(lang, 'document-nouns');
    if (list.has(noun)) return true;
    const isCompound = lexicon.list(lang, 'grammar').has('nouns-capitalised');
    return (
      isCompound &&
      list.entries
        .flatMap((line) => line.split(/,\s*/u))
        .some((entry) => entry.length >= endingUnitsMin && noun.endsWith(entry))
    );
  });
}

const isGiven = (word: string, lexicon: Lexicon): boolean =>
  languagesWith('given-names').some((lang) => {
    const list = lexicon.list(lang, 'given-names');
    return ['', ':f', ':m'].some((sex) => list.has(`${word}${sex}`));
  });
