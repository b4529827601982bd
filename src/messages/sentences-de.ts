// The German sentences of verdicts, edges and flags, by code.

import { clock } from '../util/clock.js';
import { bare, excerptAround } from './excerpts.js';
import type { SentenceTable, Values } from './message-table.js';

/** What a kind of word is called in a finding. */
export const KIND_NAMES_DE: Readonly<Record<string, string>> = {
  negation: 'eine Verneinung',
  condition: 'eine Bedingung',
  exception: 'eine Einschränkung',
  hedge: 'eine Abschwächung',
  contrast: 'ein Gegensatz',
  question: 'eine Frage',
  speaker: 'ein Sprecherwechsel',
  'list-item': 'ein Punkt einer Liste',
  distance: 'ein distanzierendes Wort',
  limiters: 'ein einschränkendes Wort',
  owner: 'ein Wort, das sagt, wessen',
  subject: 'das abgeschnittene Subjekt',
  restrictions: 'eine Einschränkung',
  'and-or': 'eine Alternative',
  opposition: 'ein Wort, das sie umkehrt',
  'cut-modals': 'ein Modalverb',
  modal: 'ein Modalverb',
  quantifier: 'eine Mengenangabe',
  degree: 'eine Gradangabe',
  scales: 'die Größenordnung einer Zahl',
  comparison: 'ein Vergleich',
  contradictions: 'ein Widerspruch',
};

function what(v: Values): string {
  const kind = KIND_NAMES_DE[v('kind')] ?? v('kind');
  return v('word') === '' ? kind : `${kind}, „${v('word')}“`;
}

const UNITS: Readonly<Record<string, string>> = { page: 'auf Seite', paragraph: 'in Absatz' };

const locatorDe = (v: Values, which: 'said' | 'stands'): string =>
  v('unit') === 'time'
    ? `bei ${clock(Number(v(which)))}`
    : `${UNITS[v('unit')] ?? 'bei'} ${v(which)}`;

const around = (v: Values, name: string): string => {
  const text = excerptAround(v, name);
  return text === '' ? '' : `: „${text}“`;
};

/** The detail is a sentence of its own; one that begins with the source says it all. */
function withDetail(text: string, v: Values): string {
  const detail = v('detail').replace(/(?<=[^.!?])$/u, '.');
  if (v('detail') === '') return text;
  return detail.startsWith(v('source')) ? `Nicht geprüft: ${detail}` : `${text} ${detail}`;
}

/** How many sources a draft's quotation was looked for in; null for one that cites its source. */
function searched(v: Values): number | null {
  const others = Number(v('others') || 0);
  return others === 0 ? null : others + 1;
}

export const SENTENCES_DE: SentenceTable = {
  'verdict/verbatim': () => 'So steht es in der Quelle, Buchstabe für Buchstabe.',
  'verdict/typographic': () =>
    'So steht es in der Quelle; nur Zeichen oder der erste Buchstabe weichen ab.',
  'verdict/edited': () => 'So steht es in der Quelle; jede Änderung ist gekennzeichnet.',
  'verdict/elided': () => 'So steht es in der Quelle; die Auslassung ist gekennzeichnet.',
  'verdict/tidied': () => 'So steht es in der Quelle, ohne Kennzeichnung leicht geglättet.',
  'verdict/altered': () => 'Der Wortlaut weicht von der Quelle ab.',
  'verdict/meaning-changed': () => 'Ein entscheidendes Wort weicht von der Quelle ab.',
  'verdict/context-risk': () => 'Was um diese Worte fehlt, kann ihren Sinn ändern.',
  'verdict/left-out-unread': () =>
    'Wörter sind ausgelassen, und für diese Sprache sagt keine Wortliste, ob es auf sie ankommt.',
  'verdict/wrong-source': (v) => `Die Worte stehen in ${v('other')}, nicht in ${v('source')}.`,
  'verdict/not-found': (v) =>
    searched(v)
      ? `Keine der ${searched(v)} durchsuchten Quellen hat eine Stelle, die diesen Worten nahekommt.`
      : `Keine Stelle in ${v('source')} kommt diesen Worten nahe.`,
  'verdict/not-found-near': (v) =>
    searched(v)
      ? `Keine der ${searched(v)} durchsuchten Quellen hat diese Worte; die nächste, ${v('source')}, hat davon „${v('matched')}“ (${v('share')}\u00a0%).`
      : `${v('source')} hat diese Worte nicht; das längste Stück davon ist dort „${v('matched')}“ (${v('share')}\u00a0%).`,
  'verdict/not-found-signs': (v) =>
    `${v('source')} hat „${v('matched')}“, aber nicht mit diesen Zeichen; so wenige Wörter gelten nicht als das Zitat.`,
  'verdict/narrated': (v) =>
    `${v('source')} sagt das in eigenen Worten, nicht als Zitat von ${v('speaker')}.`,
  'verdict/narrated-guessed': (v) =>
    `In ${v('source')} stehen die Worte nicht in Anführungszeichen; ist es kein Artikel, bitte die Art der Quelle angeben.`,
  'verdict/misattributed': (v) => {
    const cue = v('cue') === '' ? '' : ` („${v('cue')}“)`;
    return `Die Quelle schreibt diese Worte ${v('other')} zu${cue}, nicht ${v('speaker')}.`;
  },
  'verdict/spliced': (v) =>
    `Das Zitat verbindet ${v('pieces')} Stellen aus ${v('source')}, die nicht aus einer Äußerung stammen.`,
  'verdict/spliced-unmarked': (v) =>
    `Das Zitat verbindet ${v('pieces')} Stellen aus ${v('source')} und kennzeichnet nicht, was dazwischen steht.`,
  'verdict/spliced-order': (v) =>
    `Das Zitat hat ${v('pieces')} Stellen in anderer Reihenfolge, als sie in ${v('source')} stehen.`,
  'verdict/source-changed': (v) =>
    v('nowSpeaker')
      ? `${v('source')} wurde geändert: „${v('seen')}“ sagte dort ${v('seenSpeaker')}, jetzt ${v('nowSpeaker')}.`
      : v('now') === ''
        ? `In ${v('source')} steht die früher gesehene Stelle nicht mehr: „${v('seen')}“.`
        : `${v('source')} wurde geändert: Dort stand „${v('seen')}“, jetzt steht dort „${v('now')}“.`,
  'verdict/withheld': () => 'Die Quelle wird zurückgehalten: Gezeigt wird nur das Urteil.',
  'unchecked/missing': (v) => `Nicht geprüft: ${v('source')} fehlt.`,
  'unchecked/unreadable': (v) => withDetail(`Nicht geprüft: ${v('source')} ist nicht lesbar.`, v),
  'unchecked/no-text-layer': (v) =>
    withDetail(`Nicht geprüft: ${v('source')} hat keinen Text, der sich lesen lässt.`, v),
  'unchecked/encrypted': (v) => withDetail(`Nicht geprüft: ${v('source')} ist verschlüsselt.`, v),
  'unchecked/damaged': (v) => withDetail(`Nicht geprüft: ${v('source')} ist beschädigt.`, v),
  'unchecked/outside-main': (v) =>
    `Nicht geprüft: Die Worte stehen in ${v('source')}, aber außerhalb des Hauptinhalts; --whole-page liest die ganze Seite.`,
  'unchecked/withheld': (v) => `Nicht geprüft: ${v('source')} ist nicht freigegeben.`,
  'unchecked/other-language': (v) =>
    `Nicht geprüft: Das Zitat ist in „${v('lang')}“, ${v('source')} in „${v('sourceLang')}“, ist also wohl übersetzt; in einer Claim-Datei bitte das Original als quote und den veröffentlichten Wortlaut als translation angeben.`,
  'unchecked/internal-error': (v) =>
    withDetail('Nicht geprüft: Wortlaut ist an dieser Stelle gescheitert.', v),
  'unchecked/no-evidence': () => 'Nicht geprüft: Die Aussage hat keinen Beleg.',
  'rule/left-out': (v) => `In der Auslassung steht ${what(v)}${around(v, 'text')}.`,
  'rule/left-out-joined': (v) =>
    `Was die Auslassung verbindet, stand nicht zusammen: ${what(v)}, gilt nun anderen Worten; ausgelassen ist „${bare(v('text'))}“.`,
  'rule/left-out-hung': (v) =>
    `Was nach der Auslassung steht, hing an „${v('word')}“, und das ist ausgelassen${around(v, 'text')}.`,
  'rule/left-out-which': (v) =>
    `Ausgelassen ist, wer oder was mit „${v('word')}“ gemeint ist${around(v, 'text')}.`,
  'rule/left-out-replaced': (v) =>
    `„${v('word')}“ in Klammern steht für andere Worte: „${bare(v('text'))}“.`,
  'rule/same-clause': (v) => `Im selben Teilsatz steht ${what(v)}${around(v, 'context')}.`,
  'rule/governing-clause': (v) => `Den Worten übergeordnet ist ${what(v)}${around(v, 'context')}.`,
  'rule/trailing-part': (v) =>
    `Der zweite Teil des Verbs, „${v('word')}“, ist abgeschnitten${around(v, 'context')}.`,
  'rule/split-pair': (v) =>
    `Das Gegenstück „${v('word')}“ ist abgeschnitten${around(v, 'context')}.`,
  'rule/cut-question': (v) => `In der Quelle ist das eine Frage: „${bare(v('context'))}“.`,
  'rule/cut-condition': (v) =>
    `Die Bedingung „${v('word')}“ ist abgeschnitten${around(v, 'context')}.`,
  'rule/pin-not-in-source': (v) =>
    `Der Pin stimmt nicht: In eben dieser Quelle steht „${v('seen')}“ nicht. Bitte check --pin neu ausführen.`,
  'flag/ambiguous': (v) => `Diese Worte stehen an ${v('places')} Stellen der Quelle.`,
  'flag/second-hand': (v) =>
    v('speaker') === ''
      ? 'Die Worte stehen als Zitat in einem anderen Zitat.'
      : `Die Worte stehen als Zitat in einem Zitat von ${v('speaker')}.`,
  'flag/short': (v) =>
    v('words') === '1'
      ? 'Nur ein Wort: zu wenig für eine sichere Stelle.'
      : `Nur ${v('words')} Wörter: zu wenige für eine sichere Stelle.`,
  'flag/far': () => 'Die Auslassung umfasst mehr als zwei Sätze, 600 Zeichen oder einen Absatz.',
  'flag/context': (v) => `In der Nähe steht „${v('words')}“: Bitte die Stelle lesen.`,
  'flag/context-risk': () => 'Auch was weggelassen ist, kann den Sinn ändern.',
  'flag/wrong-place': (v) =>
    v('unit') === ''
      ? 'Die Worte stehen in der Quelle, aber nicht an der angegebenen Stelle.'
      : `Die Worte stehen ${locatorDe(v, 'stands')}, nicht ${locatorDe(v, 'said')}.`,
  'flag/place-untold': (v) =>
    `Angegeben ist ${locatorDe(v, 'said')}; dort nennt die Quelle keine solche Stelle zum Vergleich.`,
  'flag/speaker-unknown': (v) =>
    v('lang') === 'und'
      ? `Die Sprache von ${v('source')} ist nicht bekannt, also ließ sich nicht lesen, wer das gesagt hat; bitte „lang“ in sources.json oder im Kopf der Datei angeben.`
      : 'Die Quelle sagt nicht, wer das gesagt hat.',
  'flag/speaker-doubtful': (v) => {
    if (v('role') !== '')
      return `Der Entwurf sagt nur „${v('role')}“; die Quelle schreibt die Worte ${v('other')} zu und nennt die Person nicht so. Prüfen, wen der Entwurf meint.`;
    if (v('shared') !== '')
      return `Die Quelle schreibt die Worte ${v('speaker')} zu, aber „${v('shared')}“ im Entwurf nennt nicht nur diese Person.`;
    return v('draftCue') !== '' && v('isNamed') === ''
      ? `„${v('draftCue')}“ im Entwurf wurde als ${v('speaker')} gelesen (erschlossen); die Quelle schreibt die Worte ${v('other')} zu. Prüfen, wen der Entwurf meint.`
      : v('isNamed') === ''
        ? `Die Quelle schreibt das wohl ${v('other')} zu.`
        : `Die Quelle nennt ${v('other')}, aber „${v('cue')}“ heißt vielleicht nicht, dass die Person das sagte.`;
  },
  'flag/misattributed': () => 'Die Quelle nennt außerdem eine andere Person.',
  'flag/narrated': () => 'Die Worte stehen außerdem nicht in Anführungszeichen.',
  'flag/narrated-guessed': (v) =>
    `Die Art von ${v('source')} ist geraten; bitte in sources.json oder im Kopf der Datei angeben.`,
  'flag/spliced': () => 'Die Worte sind außerdem aus getrennten Stellen verbunden.',
  'flag/meaning-changed': () => 'Außerdem weicht ein entscheidendes Wort ab.',
  'flag/altered': () => 'Außerdem weicht der Wortlaut ab.',
  'flag/source-updated': (v) => `${v('source')} wurde geändert, die gepinnte Stelle nicht.`,
  'flag/doubtful-source': () => 'Der Text ist maschinell erzeugt und kann niemanden überführen.',
  'flag/asr': (v) =>
    v('time') === ''
      ? 'Automatische Mitschrift: bitte die Aufnahme anhören.'
      : `Automatische Mitschrift: bitte bei ${clock(Number(v('time')))} anhören.`,
  'flag/ocr': () => 'Aus einem Bild erkannt: Bitte die Seite ansehen.',
  'flag/translated': () => 'Das Zitat ist das Original einer veröffentlichten Übersetzung.',
  'flag/lang-unsupported': (v) =>
    v('lang') === 'und'
      ? 'Die Sprache ist nicht bekannt, die Wörter sind nur nach Buchstaben verglichen; `lang` in der Claim-Datei nennt sie.'
      : `Für „${v('lang')}“ gibt es keine Wortlisten: Die Wörter sind nur nach Buchstaben verglichen.`,
  'flag/sic': () => 'Die Redaktion hat einen Fehler der Quelle gekennzeichnet.',
  'flag/misprint': () => 'Ein Druckfehler der Quelle ist berichtigt, oder einer ist entstanden.',
  'flag/unsupported-detail': (v) => `„${v('word')}“ steht in keinem Beleg.`,
  'flag/rule-error': (v) =>
    `Die Regel ${v('rule')} ist gescheitert und wurde übergangen (${v('detail')}).`,
  'flag/decided': () => 'Die Redaktion hat über diese Stelle entschieden.',
};
