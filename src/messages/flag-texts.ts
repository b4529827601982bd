// What a flag says of itself, in the two languages: what was noticed, and what an editor does then.
// Flags that are verdicts or rules as well (`narrated`, `misprint` …) are explained as those.

import type { Flag, Verdict } from '../model/verdicts.js';

/** What was noticed, and what to do about it. */
export interface FlagText {
  readonly says: string;
  readonly fix: string;
}

type OwnFlag = Exclude<Flag, Verdict | 'misprint' | 'unsupported-detail'>;

export const FLAGS_EN: Readonly<Record<OwnFlag, FlagText>> = {
  ambiguous: {
    says: 'The words stand in several places of the source, all equally near.',
    fix: 'Quote more words, or give the claim a `prefix` or `suffix` that only one place has.',
  },
  'second-hand': {
    says: 'The words stand inside another quotation: somebody tells what somebody else said.',
    fix: 'Name both, the one who said it and the one who tells it.',
  },
  short: {
    says: 'The quote has fewer than four words. Few words are found easily, also by chance.',
    fix: 'Read the place yourself, or quote more words.',
  },
  far: {
    says: 'The ellipsis leaves out more than two sentences, 600 characters or a paragraph.',
    fix: 'Read what was left out: it is in the report. Two quotations are often more honest.',
  },
  context: {
    says: 'A negation, hedge or contrast stands near the quote, in another clause or sentence.',
    fix: 'Read the place. Nothing is wrong as long as the words mean there what they mean here.',
  },
  'wrong-place': {
    says: 'The words are in the source, but not at the page, time or paragraph of the locator.',
    fix: 'Correct the `locator`; the report names the place where the words stand.',
  },
  'place-untold': {
    says: 'The claim has a locator, and this format of the source tells no such places.',
    fix: 'Cite a format with pages or times, or take the locator out.',
  },
  'speaker-unknown': {
    says: 'The words are there, and the source does not say whose they are.',
    fix: 'Read the place; if the speaker is certain, accept the claim with that reason.',
  },
  'speaker-doubtful': {
    says: 'The source names somebody, but not so plainly that it proves or refutes the claim.',
    fix: 'Read the sentence around the quotation and decide.',
  },
  'narrated-guessed': {
    says: 'The words stand outside quotation marks, in a source that was only guessed to be an article.',
    fix: 'Say what the source is: `kind` in `sources.json`, in its front matter or in the claim file.',
  },
  'source-updated': {
    says: 'The source has changed since the claim was pinned; the pinned passage has not.',
    fix: 'Nothing, or pin anew with `wortlaut check --pin`.',
  },
  'doubtful-source': {
    says: 'The text was made by a machine, so a difference can be the machine’s.',
    fix: 'Compare with the recording or the page before anybody is blamed.',
  },
  asr: {
    says: 'The source is an automatic transcript.',
    fix: 'Listen to the recording at this place.',
  },
  ocr: {
    says: 'The text was recognised from images.',
    fix: 'Look at the page.',
  },
  translated: {
    says: 'The claim publishes a translation. Its original words were checked, the translation was not.',
    fix: 'Let somebody who knows both languages compare them.',
  },
  'lang-unsupported': {
    says: 'There are no word lists for the language: a difference in words cannot be weighed.',
    fix: 'Read the differences, or add lists for the language in the config (`words`).',
  },
  sic: {
    says: 'The quote marks a peculiarity of the source as its own: `[sic]`.',
    fix: 'Nothing.',
  },
  'rule-error': {
    says: 'One of the tool’s own rules broke on this claim and was left out.',
    fix: 'Read the place yourself, and report the claim as a bug.',
  },
  decided: {
    says: 'An editor has decided on this claim.',
    fix: 'Read who decided and why; `--ignore-decisions` shows what the tool says alone.',
  },
};

export const FLAGS_DE: Readonly<Record<OwnFlag, FlagText>> = {
  ambiguous: {
    says: 'Die Worte stehen an mehreren Stellen der Quelle, alle gleich nah.',
    fix: 'Mehr Wörter zitieren oder `prefix` oder `suffix` angeben, die nur eine Stelle hat.',
  },
  'second-hand': {
    says: 'Die Worte stehen in einem anderen Zitat: Jemand gibt wieder, was jemand anderes sagte.',
    fix: 'Beide nennen: wer es gesagt hat und wer es wiedergibt.',
  },
  short: {
    says: 'Das Zitat hat weniger als vier Wörter. So wenige finden sich leicht, auch zufällig.',
    fix: 'Die Stelle selbst lesen oder mehr Wörter zitieren.',
  },
  far: {
    says: 'Die Auslassung umfasst mehr als zwei Sätze, 600 Zeichen oder einen Absatz.',
    fix: 'Das Weggelassene im Bericht lesen. Zwei Zitate sind oft redlicher.',
  },
  context: {
    says: 'Eine Verneinung, Einschränkung oder ein Gegensatz steht nahe beim Zitat, in einem anderen Teilsatz oder Satz.',
    fix: 'Die Stelle lesen. Alles ist gut, solange die Worte dort bedeuten, was sie hier bedeuten.',
  },
  'wrong-place': {
    says: 'Die Worte stehen in der Quelle, aber nicht auf der Seite, zu der Zeit oder in dem Absatz des `locator`.',
    fix: 'Den `locator` berichtigen; der Bericht nennt die Stelle.',
  },
  'place-untold': {
    says: 'Die Behauptung nennt eine Stelle, und dieses Format der Quelle kennt solche Stellen nicht.',
    fix: 'Ein Format mit Seiten oder Zeiten angeben oder den `locator` streichen.',
  },
  'speaker-unknown': {
    says: 'Die Worte stehen da, und die Quelle sagt nicht, von wem sie sind.',
    fix: 'Die Stelle lesen; steht der Sprecher fest, mit dieser Begründung akzeptieren.',
  },
  'speaker-doubtful': {
    says: 'Die Quelle nennt jemanden, aber nicht so klar, dass es die Behauptung stützt oder widerlegt.',
    fix: 'Den Satz um das Zitat lesen und entscheiden.',
  },
  'narrated-guessed': {
    says: 'Die Worte stehen außerhalb von Anführungszeichen, und dass die Quelle ein Artikel ist, wurde nur vermutet.',
    fix: 'Sagen, was die Quelle ist: `kind` in `sources.json`, im Kopf der Quelle oder in der Claim-Datei.',
  },
  'source-updated': {
    says: 'Die Quelle wurde seit dem Pinnen geändert, die gepinnte Stelle nicht.',
    fix: 'Nichts, oder mit `wortlaut check --pin` neu pinnen.',
  },
  'doubtful-source': {
    says: 'Der Text ist maschinell erzeugt; eine Abweichung kann von der Maschine sein.',
    fix: 'Mit der Aufnahme oder der Seite vergleichen, bevor jemand beschuldigt wird.',
  },
  asr: {
    says: 'Die Quelle ist ein automatisches Transkript.',
    fix: 'Die Aufnahme an dieser Stelle anhören.',
  },
  ocr: {
    says: 'Der Text wurde aus Bildern erkannt.',
    fix: 'Die Seite ansehen.',
  },
  translated: {
    says: 'Veröffentlicht wird eine Übersetzung. Geprüft sind die ursprünglichen Worte, nicht die Übersetzung.',
    fix: 'Beides von jemandem vergleichen lassen, der beide Sprachen kann.',
  },
  'lang-unsupported': {
    says: 'Für die Sprache gibt es keine Wortlisten: Abweichungen lassen sich nicht gewichten.',
    fix: 'Die Abweichungen lesen oder Listen für die Sprache in die Konfiguration schreiben (`words`).',
  },
  sic: {
    says: 'Das Zitat kennzeichnet eine Eigenheit der Quelle als deren eigene: `[sic]`.',
    fix: 'Nichts.',
  },
  'rule-error': {
    says: 'Eine Regel des Werkzeugs ist an dieser Behauptung gescheitert und fehlt.',
    fix: 'Die Stelle selbst lesen und die Behauptung als Fehler melden.',
  },
  decided: {
    says: 'Jemand aus der Redaktion hat hierüber entschieden.',
    fix: 'Lesen, wer warum entschieden hat; `--ignore-decisions` zeigt, was das Werkzeug allein sagt.',
  },
};
