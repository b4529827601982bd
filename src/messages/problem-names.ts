// What is wrong with an input, in a few words of the reader's language: `source/missing` is made of
// what it is about and what is wrong with it. The whole message is the run's, and in English.

import { nameOf } from './report-names.js';

type Names = Readonly<Record<string, { readonly en: string; readonly de: string }>>;

const ABOUT: Names = {
  baseline: { en: 'Baseline', de: 'Datei der bekannten Befunde' },
  claims: { en: 'Claim file', de: 'Datei mit Prüfpunkten' },
  config: { en: 'Config', de: 'Konfiguration' },
  decisions: { en: 'Decision', de: 'Entscheidung' },
  internal: { en: 'Wortlaut itself', de: 'Wortlaut selbst' },
  json: { en: 'JSON', de: 'JSON' },
  source: { en: 'Source', de: 'Quelle' },
  sources: { en: 'sources.json', de: 'sources.json' },
};

const WRONG: Names = {
  backslash: { en: 'path with backslashes', de: 'Pfad mit umgekehrten Schrägstrichen' },
  'bad-value': { en: 'a value that cannot be', de: 'ein Wert, der nicht sein kann' },
  binary: { en: 'no text', de: 'kein Text' },
  'control-character': { en: 'a control character', de: 'ein Steuerzeichen' },
  cache: { en: 'a cache that cannot be used', de: 'ein unbrauchbarer Zwischenspeicher' },
  conflict: { en: 'contradictory', de: 'widersprüchlich' },
  damaged: { en: 'damaged', de: 'beschädigt' },
  'duplicate-key': { en: 'a key twice', de: 'ein Schlüssel zweimal' },
  'duplicate-id': { en: 'an id twice', de: 'eine id zweimal' },
  empty: { en: 'empty', de: 'leer' },
  encrypted: { en: 'encrypted', de: 'verschlüsselt' },
  error: { en: 'an error', de: 'ein Fehler' },
  expired: { en: 'expired', de: 'abgelaufen' },
  'found-nowhere': { en: 'found in no source', de: 'in keiner Quelle gefunden' },
  'edited-snapshot': { en: 'a copy changed afterwards', de: 'eine nachträglich geänderte Kopie' },
  'front-matter': { en: 'front matter with a mistake', de: 'fehlerhafter Vorspann' },
  invalid: { en: 'not valid', de: 'ungültig' },
  'line-break': { en: 'a line break in a string', de: 'ein Zeilenumbruch in einem Text' },
  malformed: { en: 'incomplete or with a mistake', de: 'unvollständig oder fehlerhaft' },
  missing: { en: 'missing', de: 'fehlt' },
  'missing-key': { en: 'something missing', de: 'eine Angabe fehlt' },
  'no-file': { en: 'an entry for no file', de: 'ein Eintrag zu keiner Datei' },
  'no-source': { en: 'no source named', de: 'keine Quelle genannt' },
  'no-words': { en: 'a quotation without words', de: 'ein Zitat ohne Worte' },
  'no-text-layer': { en: 'a scan without text', de: 'ein Scan ohne Text' },
  none: { en: 'nothing there', de: 'nichts da' },
  'not-json': { en: 'no JSON', de: 'kein JSON' },
  'not-read': { en: 'not read', de: 'nicht gelesen' },
  'not-utf8': { en: 'not in UTF-8', de: 'nicht in UTF-8' },
  'own-report': { en: 'a report of Wortlaut', de: 'ein Bericht von Wortlaut' },
  'outside-root': { en: 'outside of the project', de: 'außerhalb des Projekts' },
  'quote-too-long': { en: 'a quotation too long', de: 'ein Zitat zu lang' },
  stale: { en: 'out of date', de: 'überholt' },
  syntax: { en: 'not valid', de: 'ungültig' },
  'to-come': { en: 'dated in days to come', de: 'mit einem künftigen Datum' },
  'too-complex': { en: 'too complex', de: 'zu verwickelt' },
  'too-deep': { en: 'nested too deep', de: 'zu tief verschachtelt' },
  'too-dense': { en: 'too dense', de: 'zu dicht gepackt' },
  'too-large': { en: 'too large', de: 'zu groß' },
  'too-many': { en: 'too many', de: 'zu viele' },
  'too-slow': { en: 'took too long', de: 'brauchte zu lange' },
  truncated: { en: 'ends too early', de: 'endet zu früh' },
  'unclosed-mark': { en: 'a quotation mark not closed', de: 'ein Anführungszeichen offen' },
  'unescaped-quote': {
    en: 'a quotation mark too early',
    de: 'ein Anführungszeichen zu früh',
  },
  'unknown-format': { en: 'of unknown format', de: 'in unbekanntem Format' },
  'unknown-language': { en: 'language unknown', de: 'Sprache unbekannt' },
  'unknown-key': { en: 'an unknown key', de: 'ein unbekannter Schlüssel' },
  'unknown-rule': { en: 'an unknown rule', de: 'eine unbekannte Regel' },
  'unknown-value': { en: 'an unknown value', de: 'ein unbekannter Wert' },
  'unread-mark': { en: 'words in marks left unread', de: 'Worte in Zeichen nicht gelesen' },
  unreadable: { en: 'cannot be read', de: 'nicht lesbar' },
  unused: { en: 'no longer needed', de: 'nicht mehr gebraucht' },
  'web-address': { en: 'a web address', de: 'eine Web-Adresse' },
  withheld: { en: 'withheld', de: 'zurückgehalten' },
  'wrong-type': { en: 'a value of another kind', de: 'ein Wert anderer Art' },
};

/** `source/missing → Source: missing`; null for what has no name here. */
export function problemName(ruleId: string, lang: 'en' | 'de'): string | null {
  const [about = '', wrong = ''] = ruleId.split('/');
  const isKnown = Object.hasOwn(ABOUT, about) && Object.hasOwn(WRONG, wrong);
  return isKnown ? `${nameOf(ABOUT, about, lang)}: ${nameOf(WRONG, wrong, lang)}` : null;
}
