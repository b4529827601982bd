// What each verdict means and what to do about it, in German.

import type { Verdict } from '../model/verdicts.js';
import type { Explanation } from './rule-text.js';

export const VERDICTS_DE: Readonly<Record<Verdict, Explanation>> = {
  verbatim: {
    why: 'Ein Zitat verspricht die gesagten Worte; hier sind sie.',
    passes: 'Die Worte, wie sie dastehen; Leerraum ist frei.',
    fails: 'Ein abweichender Buchstabe ergibt ein anderes Urteil.',
    fix: 'Nichts zu tun.',
  },
  typographic: {
    why: 'Die Zeichen des Drucks sind nicht die Worte der Rede.',
    passes:
      'Andere Anführungszeichen, Striche, Apostrophe, Ligaturen; der erste Buchstabe; Punkt oder Komma am Ende.',
    fails: 'Jedes andere Wort.',
    fix: 'Nichts zu tun.',
  },
  edited: {
    why: 'Eine gekennzeichnete Änderung verbirgt nichts.',
    passes: '„[W]ir“, „möglich[e]“, „[sic]“, eine Ergänzung in Klammern.',
    fails:
      'Klammern um ein entscheidendes Wort wie „[nicht]“ oder ein Wort gegen ein anderes: „[der Bund]“ für „das Land“.',
    fix: 'Nichts zu tun.',
  },
  elided: {
    why: 'Eine gekennzeichnete Lücke lässt sich nachlesen.',
    passes: 'Stücke in der Reihenfolge einer Äußerung, mit „[…]“ dazwischen.',
    fails: 'Stücke in anderer Reihenfolge oder aus zwei Äußerungen.',
    fix: 'Nichts zu tun; nachsehen, wenn viel weggelassen ist.',
  },
  tidied: {
    why: 'Glätten ist üblich, und Leser wollen es vielleicht wissen.',
    passes: 'Füllwörter, Artikel, Kommas im Inneren, Schreibungen, eine Endung am Rand.',
    fails: 'Im Profil ap jede davon.',
    fix: 'Den Wortlaut der Quelle übernehmen oder es in der Durchsicht annehmen.',
  },
  'context-risk': {
    why: 'Wahre Worte können lügen, wenn ihr „nicht“ zurückbleibt.',
    passes: 'Ein Zitat mit seinem ganzen Teilsatz. Ironie ist nicht zu erkennen.',
    fails: 'Unter --strict jedes.',
    fix: 'Die Stelle lesen; mehr zitieren oder entscheiden, dass es fair ist.',
  },
  'wrong-source': {
    why: 'Die Worte gibt es, der Verweis stimmt nicht.',
    passes: 'Die Quelle, die die Worte hat.',
    fails: 'Im Profil scholarly.',
    fix: 'Die Quelle nennen, in der sie stehen.',
  },
  unchecked: {
    why: 'Was nicht gemessen werden konnte, ist weder richtig noch falsch.',
    passes: 'Nie; es wird getrennt gezählt.',
    fails: 'Unter --strict.',
    fix: 'Dem Grund folgen: die Datei liefern, die Sprache angeben, das Original nennen.',
  },
  altered: {
    why: 'Andere Wörter als die gesagten sind kein Zitat.',
    passes: 'Änderungen in Klammern.',
    fails: 'Ersetzte, ergänzte, fehlende oder umgestellte Wörter ohne Kennzeichnung.',
    fix: 'Die Worte übernehmen, die Änderung kennzeichnen oder ohne Anführungszeichen schreiben.',
  },
  'source-changed': {
    why: 'Eine Seite, die nach deinem Zitat berichtigt wurde, sagt es vielleicht nicht mehr.',
    passes: 'Eine Quelle, die sich anderswo geändert hat.',
    fails: 'Eine gepinnte Stelle, die fehlt oder einer anderen Person gehört.',
    fix: 'Die Quelle neu lesen; das Zitat berichtigen oder neu pinnen.',
  },
  narrated: {
    why: 'Was jemand zusammenfasst, hat niemand so gesagt.',
    passes: 'Wörter in den Zeichen einer Äußerung.',
    fails: 'Ein Wort, das außerhalb steht.',
    fix: 'Es indirekt wiedergeben oder die Worte selbst suchen.',
  },
  spliced: {
    why: 'Aus zwei halben Sätzen kann ein dritter werden, den niemand gesagt hat.',
    passes: 'Stücke einer Äußerung in ihrer Folge, mit Zeichen dazwischen.',
    fails: 'Stücke aus zwei Äußerungen oder in anderer Folge.',
    fix: 'Sie getrennt zitieren.',
  },
  'not-found': {
    why: 'Was nicht in der Quelle steht, lässt sich an ihr nicht prüfen.',
    passes: 'Eine Stelle innerhalb der Grenze.',
    fails:
      'Keine Stelle ist nah; die nächste wird gezeigt. Das heißt nicht, dass die Worte erfunden sind.',
    fix: 'Verweis, Ausgabe und Sprache prüfen.',
  },
  'meaning-changed': {
    why: 'Ein Wort entscheidet, was ein Satz sagt.',
    passes: 'Die entscheidenden Worte, wie sie dastehen.',
    fails:
      'Abweichende Verneinung, Zahl, Einheit, Zeitangabe, Name, Modalverb, Abschwächung, Bedingung, Einschränkung, Menge, Grad, Vergleich, Gegenteil, Und/Oder, Zeichen oder Fragezeichen.',
    fix: 'Das Wort aus der Quelle übernehmen.',
  },
  misattributed: {
    why: 'Die richtigen Worte im falschen Mund sind ein falsches Zitat.',
    passes: 'Die Quelle nennt die behauptete Person oder niemanden.',
    fails: 'Jede beste Stelle gehört jemand anderem, laut Sprechermarke, Name oder Rolle.',
    fix: 'Die Person nennen, die die Quelle nennt.',
  },
};
