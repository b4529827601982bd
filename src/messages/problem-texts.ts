// What the commonest problems with inputs mean and what to do about them, in a sentence or two for
// `wortlaut explain`. Each message names the place itself.

import { problemName } from './problem-names.js';

/** What it means, then what to do. */
type Told = readonly [means: string, todo: string];

const EN: Readonly<Record<string, Told>> = {
  json: [
    'The file could not be read as JSON, so nothing in it was checked.',
    'Mend the place that the message names; an editor that knows JSON underlines it. Mostly it is a missing comma, a mark that is not closed, or a straight mark inside of a text, which is written \\".',
  ],
  'json/truncated': [
    'The file ends before its last bracket or mark is closed: it was saved or copied in part.',
    'Close what the message names, or copy the whole file again.',
  ],
  'claims/unknown-key': [
    'A claim has a key that means nothing, mostly a slip of the pen; the claim was not checked, since what the key was to say is not known.',
    'Take the key that the message proposes. A text of your own goes into "note".',
  ],
  'claims/missing-key': [
    'A claim lacks something without which it cannot be checked.',
    'Add the key that the message names.',
  ],
  'claims/wrong-type': [
    'A value is of another kind than its key asks for, a number where words belong, say.',
    'Write the value as the message says; words stand in straight marks.',
  ],
  'claims/unknown-value': [
    'A value is none of the few that its key takes.',
    'Choose one of those that the message lists.',
  ],
  'claims/no-source': [
    'The quote does not say what it is to be compared with, so it was not checked.',
    'Add "source", the path of a text file, to the claim or to the whole file.',
  ],
  'claims/no-words': [
    'The quote consists of signs alone; there is nothing to look for.',
    'Write the words that are quoted.',
  ],
  'claims/duplicate-id': [
    'Two claims have the same id, so a decision or link could mean either.',
    'Give one of them another id, or leave ids out: they are made of the words.',
  ],
  'claims/quote-too-long': [
    'The quote is longer than a quotation may be; often a mark is not closed.',
    'Split it, or raise "quoteUnitsMax" in the config under "limits".',
  ],
  'claims/none': [
    'There was nothing to check. That is an error, since an empty run must not look green.',
    'Name a folder or file with claims, or check a draft with --against.',
  ],
  'source/missing': [
    'The source that a claim cites does not exist, so the claim was not checked.',
    'Correct the path, which counts from the folder of the claim file, or put the file there.',
  ],
  'source/outside-root': [
    'The source lies outside of the project, from which nothing is read unasked.',
    'Move it into the project, or allow its folder in the config under "roots".',
  ],
  'source/backslash': [
    'Paths are written with / and from the folder of the claim file, so that they hold on every computer.',
    'Write ../texts/speech.txt and not C:\\texts\\speech.txt.',
  ],
  'source/web-address': [
    'A source is a file: a page may say something else tomorrow.',
    'Keep the page with `wortlaut snapshot ADDRESS`, and cite the file.',
  ],
  'source/unclosed-mark': [
    'A quotation mark is never closed; the quotation was taken to end with its paragraph.',
    'Close it where the quotation ends.',
  ],
  'source/unread-mark': [
    'Words between single marks were read as the author’s own and not as a quotation.',
    'Set quotations in double marks; words said should stand beside a verb of saying.',
  ],
  'source/unknown-language': [
    'The text is too short or too strange to tell its language, so nobody knows who says what in it.',
    'Name the language: --lang de, or "lang" in sources.json.',
  ],
  'sources/no-file': [
    'sources.json describes a file that does not exist; what it says of it holds for nothing.',
    'Correct the name, which counts from the folder of sources.json, or take the entry out.',
  ],
  'decisions/unused': [
    'What was decided on is not there any more, or holds without a decision; the decision does nothing.',
    'Take it out with `wortlaut check --prune-decisions`.',
  ],
  'decisions/stale': [
    'The quotation, its verdict or its passage has changed since the decision, which therefore does not count.',
    'Look at the claim and decide anew.',
  ],
  'decisions/expired': [
    'The day until which the claim could stay is over; the decision does not count any longer.',
    'Look at the claim and decide anew.',
  ],
  'decisions/conflict': [
    'People decided differently on one claim, so neither decision counts.',
    'Agree, and decide anew in the report: that takes the place of both.',
  ],
  'decisions/to-come': [
    'The decision has a date that is yet to come; it does not count.',
    'Give it the day on which it was made, or decide anew.',
  ],
  'config/unknown-key': [
    'The config has a key that means nothing; it was left out, and the rest holds.',
    'Take the key that the message proposes.',
  ],
};

const DE: Readonly<Record<string, Told>> = {
  json: [
    'Die Datei ließ sich nicht als JSON lesen, also wurde nichts darin geprüft.',
    'Die Stelle berichtigen, die die Meldung nennt. Meist fehlt ein Komma, ein Anführungszeichen ist offen, oder ein gerades steht mitten im Text; dort schreibt man \\".',
  ],
  'json/truncated': [
    'Die Datei endet, bevor die letzte Klammer oder das letzte Zeichen geschlossen ist: Sie wurde nur teilweise gespeichert oder kopiert.',
    'Schließen, was die Meldung nennt, oder die ganze Datei neu kopieren.',
  ],
  'claims/unknown-key': [
    'Ein Prüfpunkt hat einen Schlüssel, den es nicht gibt, meist ein Tippfehler; der Prüfpunkt wurde nicht geprüft, weil offen ist, was der Schlüssel sagen sollte.',
    'Den Schlüssel nehmen, den die Meldung vorschlägt. Eigener Text gehört in "note".',
  ],
  'claims/missing-key': [
    'Einem Prüfpunkt fehlt etwas, ohne das er sich nicht prüfen lässt.',
    'Den Schlüssel ergänzen, den die Meldung nennt.',
  ],
  'claims/wrong-type': [
    'Ein Wert ist von anderer Art, als sein Schlüssel verlangt, etwa eine Zahl, wo Worte stehen müssen.',
    'Den Wert so schreiben, wie es die Meldung sagt; Worte stehen in geraden Anführungszeichen.',
  ],
  'claims/unknown-value': [
    'Ein Wert ist keiner von den wenigen, die der Schlüssel zulässt.',
    'Einen von denen wählen, die die Meldung aufzählt.',
  ],
  'claims/no-source': [
    'Das Zitat sagt nicht, womit es zu vergleichen ist; es wurde nicht geprüft.',
    '"source", den Pfad einer Textdatei, beim Prüfpunkt oder für die ganze Datei angeben.',
  ],
  'claims/no-words': [
    'Das Zitat besteht nur aus Zeichen; es gibt nichts zu suchen.',
    'Die Worte schreiben, die zitiert werden.',
  ],
  'claims/duplicate-id': [
    'Zwei Prüfpunkte haben dieselbe id; eine Entscheidung oder ein Link könnte jeden von beiden meinen.',
    'Einem eine andere id geben oder die ids weglassen: Sie entstehen aus den Worten.',
  ],
  'claims/quote-too-long': [
    'Das Zitat ist länger, als ein Zitat sein darf; oft ist ein Anführungszeichen offen.',
    'Es teilen oder "quoteUnitsMax" in der Konfiguration unter "limits" erhöhen.',
  ],
  'claims/none': [
    'Es gab nichts zu prüfen. Das ist ein Fehler, denn ein leerer Lauf darf nicht grün aussehen.',
    'Einen Ordner oder eine Datei mit Prüfpunkten nennen oder einen Entwurf mit --against prüfen.',
  ],
  'source/missing': [
    'Die angegebene Quelle gibt es nicht, also wurde das Zitat nicht geprüft.',
    'Den Pfad berichtigen, der vom Ordner der Claim-Datei aus zählt, oder die Datei dorthin legen.',
  ],
  'source/outside-root': [
    'Die Quelle liegt außerhalb des Projekts; von dort wird nichts ungefragt gelesen.',
    'Sie ins Projekt legen oder ihren Ordner in der Konfiguration unter "roots" erlauben.',
  ],
  'source/backslash': [
    'Pfade werden mit / geschrieben und zählen vom Ordner der Claim-Datei aus, damit sie auf jedem Rechner gelten.',
    '../texte/rede.txt schreiben und nicht C:\\texte\\rede.txt.',
  ],
  'source/web-address': [
    'Eine Quelle ist eine Datei: Eine Seite kann morgen etwas anderes sagen.',
    'Die Seite mit `wortlaut snapshot ADRESSE` behalten und die Datei angeben.',
  ],
  'source/unclosed-mark': [
    'Ein Anführungszeichen wird nie geschlossen; das Zitat galt bis zum Ende des Absatzes.',
    'Es dort schließen, wo das Zitat endet.',
  ],
  'source/unread-mark': [
    'Worte zwischen einfachen Zeichen wurden als eigene Worte des Autors gelesen, nicht als Zitat.',
    'Zitate in doppelte Anführungszeichen setzen; bei Gesagtem sollte ein Verb des Sagens stehen.',
  ],
  'source/unknown-language': [
    'Der Text ist zu kurz oder zu fremd für eine Sprache; so ist offen, wer darin was sagt.',
    'Die Sprache nennen: --lang de oder "lang" in sources.json.',
  ],
  'sources/no-file': [
    'sources.json beschreibt eine Datei, die es nicht gibt; was dort steht, gilt für nichts.',
    'Den Namen berichtigen, der vom Ordner von sources.json aus zählt, oder den Eintrag streichen.',
  ],
  'decisions/unused': [
    'Worüber entschieden wurde, gibt es nicht mehr, oder es stimmt auch ohne Entscheidung; sie bewirkt nichts.',
    'Sie mit `wortlaut check --prune-decisions` herausnehmen.',
  ],
  'decisions/stale': [
    'Zitat, Befund oder Stelle haben sich seit der Entscheidung geändert; darum zählt sie nicht.',
    'Den Prüfpunkt ansehen und neu entscheiden.',
  ],
  'decisions/expired': [
    'Der Tag, bis zu dem die Stelle bleiben durfte, ist vorbei; die Entscheidung zählt nicht mehr.',
    'Den Prüfpunkt ansehen und neu entscheiden.',
  ],
  'decisions/conflict': [
    'Über einen Prüfpunkt wurde verschieden entschieden; keine der Entscheidungen zählt.',
    'Sich einigen und im Bericht neu entscheiden; das ersetzt beide.',
  ],
  'decisions/to-come': [
    'Die Entscheidung trägt ein Datum, das noch kommt; sie zählt nicht.',
    'Den Tag eintragen, an dem sie getroffen wurde, oder neu entscheiden.',
  ],
  'config/unknown-key': [
    'Die Konfiguration hat einen Schlüssel, den es nicht gibt; er blieb weg, der Rest gilt.',
    'Den Schlüssel nehmen, den die Meldung vorschlägt.',
  ],
};

const HEADINGS = {
  en: { says: 'What it says', todo: 'What to do' },
  de: { says: 'Was es besagt', todo: 'Was zu tun ist' },
} as const;

const SEE = {
  en: 'The problem’s own message says where, and what to do.',
  de: 'Wo es liegt und was zu tun ist, sagt die Meldung selbst.',
} as const;

/** The ids that are explained in words of their own. */
export const EXPLAINED_PROBLEMS: readonly string[] = Object.keys(EN).filter((id) =>
  id.includes('/'),
);

function toldOf(id: string, lang: 'en' | 'de'): Told | null {
  const table = lang === 'de' ? DE : EN;
  const family = id.split('/')[0] ?? '';
  const key = Object.hasOwn(table, id) ? id : family;
  return Object.hasOwn(table, key) ? (table[key] ?? null) : null;
}

/** What a problem means and what to do, in German: its own message is in English. */
export const germanProblem = (id: string): string | null => toldOf(id, 'de')?.join(' ') ?? null;

/** A problem explained in Markdown, `source/missing` say; null for an id that has no name. */
export function explainProblem(id: string, lang: 'en' | 'de'): string | null {
  const title = problemName(id, lang);
  if (title === null) return null;
  const told = toldOf(id, lang);
  if (!told) return `# ${title}\n\n${SEE[lang]}\n`;
  const { says, todo } = HEADINGS[lang];
  return `# ${title}\n\n## ${says}\n\n${told[0]}\n\n## ${todo}\n\n${told[1]} ${SEE[lang]}\n`;
}
