// What each verdict means and what to do about it: the help of the CI reports and of docs/verdicts.md.

import type { Verdict } from '../model/verdicts.js';

/** A verdict explained, in each language. */
export interface VerdictHelp {
  readonly means: { readonly en: string; readonly de: string };
  readonly todo: { readonly en: string; readonly de: string };
}

const NOTHING = { en: 'Nothing.', de: 'Nichts.' };

export const VERDICT_HELP: Readonly<Record<Verdict, VerdictHelp>> = {
  verbatim: {
    means: {
      en: 'The source says the same, word for word.',
      de: 'Die Quelle sagt dasselbe, Wort für Wort.',
    },
    todo: NOTHING,
  },
  typographic: {
    means: {
      en: 'The words are the same; only signs such as quotation marks or dashes differ.',
      de: 'Die Worte sind gleich; nur Zeichen wie Anführungszeichen oder Striche weichen ab.',
    },
    todo: NOTHING,
  },
  edited: {
    means: {
      en: 'The words are the source’s but for changes that the quotation marks by brackets.',
      de: 'Die Worte sind die der Quelle, bis auf Änderungen, die das Zitat in Klammern kennzeichnet.',
    },
    todo: NOTHING,
  },
  elided: {
    means: {
      en: 'The words are the source’s; what is left out is marked by an ellipsis.',
      de: 'Die Worte sind die der Quelle; Weggelassenes ist durch Auslassungspunkte gekennzeichnet.',
    },
    todo: NOTHING,
  },
  tidied: {
    means: {
      en: 'The quotation was smoothed without a mark: an ending, a filler, a comma, a spelling.',
      de: 'Das Zitat wurde ohne Kennzeichnung geglättet: eine Endung, ein Füllwort, ein Komma, eine Schreibung.',
    },
    todo: {
      en: 'Use the source’s wording, or mark the change by brackets.',
      de: 'Den Wortlaut der Quelle übernehmen oder die Änderung in Klammern kennzeichnen.',
    },
  },
  'context-risk': {
    means: {
      en: 'The words are right, but what was left out or cut off may change what they mean.',
      de: 'Die Worte stimmen, aber Weggelassenes oder Abgeschnittenes kann ihren Sinn ändern.',
    },
    todo: {
      en: 'Read the passage with the words around it; quote more of it if it matters.',
      de: 'Die Stelle mit ihrer Umgebung lesen; mehr davon zitieren, wenn es darauf ankommt.',
    },
  },
  'wrong-source': {
    means: {
      en: 'The words do not stand in the cited source, but in another one of the same folder.',
      de: 'Die Worte stehen nicht in der genannten Quelle, aber in einer anderen desselben Ordners.',
    },
    todo: {
      en: 'Cite the source that has the words.',
      de: 'Die Quelle nennen, die die Worte hat.',
    },
  },
  unchecked: {
    means: {
      en: 'The quotation could not be checked; the reason is given. Nothing is said about its words.',
      de: 'Das Zitat konnte nicht geprüft werden; der Grund ist genannt. Über die Worte sagt das nichts.',
    },
    todo: {
      en: 'Provide a source that can be read, or have a person check the quotation.',
      de: 'Eine lesbare Quelle bereitstellen oder das Zitat von einem Menschen prüfen lassen.',
    },
  },
  altered: {
    means: {
      en: 'The quotation stands in the source with other words, and does not mark the change.',
      de: 'Das Zitat steht in der Quelle mit anderen Worten und kennzeichnet die Änderung nicht.',
    },
    todo: {
      en: 'Use the source’s wording, or take the quotation marks off.',
      de: 'Den Wortlaut der Quelle übernehmen oder die Anführungszeichen entfernen.',
    },
  },
  'source-changed': {
    means: {
      en: 'The passage that was checked before no longer stands in the source as it did.',
      de: 'Die früher geprüfte Stelle steht nicht mehr so in der Quelle wie damals.',
    },
    todo: {
      en: 'Read the source again, then correct the quotation or pin the new passage.',
      de: 'Die Quelle neu lesen, dann das Zitat berichtigen oder die neue Stelle festhalten.',
    },
  },
  narrated: {
    means: {
      en: 'The words stand in the article, but outside quotation marks: they are the author’s own.',
      de: 'Die Worte stehen im Artikel, aber außerhalb von Anführungszeichen: Es sind die des Autors.',
    },
    todo: {
      en: 'Report them as indirect speech, or cite a source that quotes the speaker.',
      de: 'Als indirekte Rede wiedergeben oder eine Quelle nennen, die die Person zitiert.',
    },
  },
  spliced: {
    means: {
      en: 'The quotation joins words that stand apart in the source as if they were one utterance.',
      de: 'Das Zitat verbindet Worte, die in der Quelle getrennt stehen, zu einer Äußerung.',
    },
    todo: {
      en: 'Quote the passages separately, or mark what lies between them.',
      de: 'Die Stellen getrennt zitieren oder das Dazwischenliegende kennzeichnen.',
    },
  },
  'not-found': {
    means: {
      en: 'The source was read whole, and no passage comes close. This does not say who erred.',
      de: 'Die Quelle wurde ganz gelesen, keine Stelle kommt nahe. Das sagt nicht, wer sich irrte.',
    },
    todo: {
      en: 'Check the citation; if no source has the words, take the quotation out.',
      de: 'Die Quellenangabe prüfen; hat keine Quelle die Worte, das Zitat entfernen.',
    },
  },
  'meaning-changed': {
    means: {
      en: 'A word that carries the meaning differs: a negation, number, name, modal or condition.',
      de: 'Ein Wort, das den Sinn trägt, weicht ab: Verneinung, Zahl, Name, Modalverb, Bedingung.',
    },
    todo: {
      en: 'Use the source’s wording.',
      de: 'Den Wortlaut der Quelle übernehmen.',
    },
  },
  misattributed: {
    means: {
      en: 'The words stand in the source, but it says that someone else spoke them.',
      de: 'Die Worte stehen in der Quelle, aber sie gibt sie einer anderen Person.',
    },
    todo: {
      en: 'Name the speaker whom the source names.',
      de: 'Die Person nennen, die die Quelle nennt.',
    },
  },
};
