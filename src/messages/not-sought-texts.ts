// What `wortlaut explain` says of the reasons for which a stretch of a draft is not looked for: the
// words that the result has under `notSought`.

import { NOT_SOUGHT_DE, NOT_SOUGHT_EN } from './not-sought.js';

type Reason = keyof typeof NOT_SOUGHT_EN;

const EN: Readonly<Record<Reason, string>> = {
  title: 'The marks name a book, a film, a newspaper or the like; nobody is quoted.',
  term: 'The marks set a word or phrase apart that is named, explained or held at a distance; nobody is quoted.',
  short:
    'So few words (up to four) of nobody are as often a phrase of the writer’s as a quotation.',
  question: 'The writer asks this themselves (“I asked”), as in an interview.',
  citation: 'The block says where something is from and quotes nothing.',
};

const DE: Readonly<Record<Reason, string>> = {
  title:
    'Die Zeichen nennen ein Buch, einen Film, eine Zeitung oder dergleichen; niemand wird zitiert.',
  term: 'Die Zeichen heben einen Begriff hervor, der genannt, erklärt oder auf Abstand gehalten wird; niemand wird zitiert.',
  short:
    'So wenige Wörter (höchstens vier) von niemandem sind ebenso oft eine Wendung des Textes wie ein Zitat.',
  question: 'Das fragt, wer den Text schreibt („fragen wir“), wie in einem Interview.',
  citation: 'Der Absatz gibt nur an, woher etwas ist, und zitiert nichts.',
};

const TABLES = {
  en: {
    heading: 'Not looked for',
    says: 'What it says',
    todo: 'What to do',
    means:
      'Such words are looked up in the sources all the same. None has them, so this is no claim: nothing is wrong, and it is not in the counts.',
    fix: 'Nothing, if that is so. If somebody is quoted, name the speaker with a verb of saying, and it is looked for.',
    names: NOT_SOUGHT_EN,
    texts: EN,
  },
  de: {
    heading: 'Nicht gesucht',
    says: 'Was es besagt',
    todo: 'Was zu tun ist',
    means:
      'Nachgeschlagen werden solche Worte trotzdem. Keine Quelle hat sie, also sind sie kein Prüfpunkt: Nichts ist falsch, und sie zählen nicht mit.',
    fix: 'Nichts, wenn es stimmt. Wird jemand zitiert, den Sprecher mit einem Verb des Sagens nennen; dann wird danach gesucht.',
    names: NOT_SOUGHT_DE,
    texts: DE,
  },
} as const;

/** The reasons themselves, as the result has them. */
export const NOT_SOUGHT_REASONS: readonly string[] = Object.keys(EN);

/** A reason explained in Markdown, by its id or its name in a report; null for what is none. */
export function explainNotSought(asked: string, lang: 'en' | 'de'): string | null {
  const reason = reasonOf(asked.trim().toLowerCase());
  if (reason === null) return null;
  const { heading, says, todo, means, fix, names, texts } = TABLES[lang];
  const title = `# ${heading}: ${names[reason]} (\`${reason}\`)`;
  return `${title}\n\n## ${says}\n\n${texts[reason]} ${means}\n\n## ${todo}\n\n${fix}\n`;
}

function reasonOf(asked: string): Reason | null {
  for (const reason of ['title', 'term', 'short', 'question', 'citation'] as const) {
    const names = [reason, NOT_SOUGHT_EN[reason], NOT_SOUGHT_DE[reason]];
    if (names.some((name) => name.toLowerCase() === asked)) return reason;
  }
  return null;
}
