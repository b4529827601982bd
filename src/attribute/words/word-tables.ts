// All that the lists of a language say of each word form, as one table: made from the lists, written
// as lines in order when the package is built, and looked up there without reading it whole, so that
// a run pays for the words of its texts and not for those of the lists. A look-up is O(log n).

import { formsOfVerbs } from './form-bits.js';
import { is, stance } from './word-classes.js';

/** The separable part of a verb, and the class bit that the verb has with it. */
export interface Particle {
  readonly part: string;
  readonly bit: number;
}

/** What is known of one word form. */
export interface WordEntry {
  readonly bits: number;
  readonly stances: number;
  readonly forms: number;
  readonly features: string;
  readonly lemma: string;
  readonly particles: readonly Particle[];
}

/** A word on no list. */
export const UNLISTED: WordEntry = {
  bits: 0,
  stances: 0,
  forms: 0,
  features: '',
  lemma: '',
  particles: [],
};

/** The entries of a list by its name. */
export type Lists = (name: string) => readonly string[];

const CLASSES: readonly (readonly [string, number])[] = [
  ['determiners', is.determiner],
  ['prepositions', is.preposition],
  ['auxiliaries', is.auxiliary],
  ['passive-auxiliaries', is.passive],
  ['subjunctives', is.subjunctive],
  ['naming-verbs', is.naming],
  ['perfect-auxiliaries', is.perfect],
  ['adverbs', is.adverb],
  ['conjunctions', is.conjunction],
  ['subordinators', is.subordinator],
  ['relative-pronouns', is.relative],
  ['oblique-determiners', is.oblique],
  ['day-names', is.weekday],
  ['noun-prepositions', is.nounPreposition],
  ['possessives', is.possessive],
  ['reporting-nouns', is.reportingNoun],
  ['title-nouns', is.titleNoun],
  ['term-cues', is.termCue],
  ['source-nouns', is.sourceNoun],
  ['name-adjectives', is.belonging],
  ['outlets', is.outlet],
  ['office-nouns', is.office],
];

/** Entries of the form `word:feature`. */
const FEATURED: readonly (readonly [string, number])[] = [
  ['roles', is.role],
  ['titles', is.title],
  ['given-names', is.given],
];

const VERB_LISTS: readonly (readonly [string, number])[] = [
  ['reporting-verbs', is.reporting],
  ['other-verbs', is.other],
  ['tag-verbs', is.tag],
];

const STANCES: readonly (readonly [string, number])[] = [
  ['hearsay', stance.hearsay],
  ['unsaid-verbs', stance.unsaid],
  ['hearing-verbs', stance.hears],
  ['reaction-verbs', stance.reacts],
  ['quoting-verbs', stance.quotes],
  ['thinking-verbs', stance.thinks],
  ['believing-verbs', stance.believes],
  ['surfaces', stance.surface],
  ['fictions', stance.fiction],
  ['acting-words', stance.plays],
  ['feminine-nouns', stance.feminine],
  ['thing-names', stance.thing],
  ['receiving-verbs', stance.receives],
  ['gestures', stance.gesture],
  ['content-verbs', stance.content],
  ['inverting-verbs', stance.inverts],
  ['plain-finite-verbs', stance.finite],
  ['means-of-saying', stance.means],
  ['word-nouns', stance.words],
  ['answered-nouns', stance.answered],
  ['rumour-nouns', stance.rumour],
  ['falsehoods', stance.falsehood],
  ['moving-verbs', stance.moves],
  ['issuing-verbs', stance.issues],
  ['accusing-verbs', stance.accuses],
  ['uttering-verbs', stance.utters],
  ['time-nouns', stance.time],
];

/** Every word form of the lists with all that they say of it. */
export function tableOf(lists: Lists): Map<string, WordEntry> {
  const table = new Map<string, WordEntry>();
  const set = (word: string, more: (known: WordEntry) => Partial<WordEntry>) => {
    const known = table.get(word) ?? UNLISTED;
    table.set(word, { ...known, ...more(known) });
  };
  const add: Add = (word, bit) => set(word, ({ bits }) => ({ bits: bits | bit }));
  const feature = (word: string, letters: string) =>
    set(word, ({ features }) => ({ features: features || letters }));
  const entries = (name: string) =>
    lists(name).map((entry) => entry.normalize('NFC').toLowerCase());
  const words = (name: string) => entries(name).flatMap((entry) => entry.split(/,\s*/u));
  for (const [name, bit] of CLASSES) for (const word of words(name)) add(word, bit);
  for (const [name, bit] of FEATURED) {
    for (const entry of entries(name)) {
      const [word = '', letters = ''] = entry.split(':');
      add(word, bit);
      if (letters) feature(word, letters);
    }
  }
  for (const entry of [...entries('pronouns'), ...entries('possessive-persons')]) {
    const [word = '', letters = ''] = entry.split(' ');
    feature(word, letters);
  }
  for (const entry of entries('pronouns')) add(entry.split(' ')[0]!, is.pronoun);
  for (const [name, bit] of STANCES) {
    for (const word of words(name)) set(word, ({ stances }) => ({ stances: stances | bit }));
  }
  for (const [name, bit] of VERB_LISTS) {
    for (const entry of entries(name)) addVerb(entry, bit, add, set);
  }
  if (!lists('grammar').includes('verb-second')) {
    const verbs = [...VERB_LISTS.map(([name]) => name), 'verbs'].flatMap(entries);
    for (const [word, forms] of formsOfVerbs(verbs)) set(word, () => ({ forms }));
  }
  return table;
}

type Add = (word: string, bit: number) => void;
type SetEntry = (word: string, more: (known: WordEntry) => Partial<WordEntry>) => void;

/** Takes a line `an|kündigen kündigt kündigte … angekündigt`. */
function addVerb(entry: string, bit: number, add: Add, set: SetEntry): void {
  const forms = entry.split(' ');
  const [particle, stem] = (forms[0] ?? '').includes('|') ? forms[0]!.split('|') : [null, null];
  const own = particle ? `${particle}${stem}` : forms[0]!;
  for (const form of particle ? forms.slice(1) : forms) {
    if (!particle || form.startsWith(particle)) {
      add(form, bit);
      set(form, ({ lemma }) => ({ lemma: lemma || own }));
    } else {
      add(form, is.separable);
      set(form, ({ particles }) => ({ particles: [...particles, { part: particle, bit }] }));
    }
  }
}

/** Which drawer of a written table a word lies in: few words share both ends. */
const drawerOf = (word: string): string => word.slice(0, 2) + word.slice(-1);

/** The table as text: drawers of words that share their ends, a line a word. */
export function writeTable(table: ReadonlyMap<string, WordEntry>): string {
  const drawers = new Map<string, string[]>();
  for (const [word, entry] of [...table].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const key = drawerOf(word);
    drawers.set(key, [...(drawers.get(key) ?? [key]), writeLine(word, entry)]);
  }
  return [...drawers.values()].map((lines) => lines.join('\n')).join(BETWEEN);
}

/** Stands between drawers, and in no word. */
const BETWEEN = '\v';

function writeLine(word: string, entry: WordEntry): string {
  const { bits, stances, forms, features, lemma, particles } = entry;
  const parts = particles.map(({ part, bit }) => `${part}:${bit.toString(36)}`).join(' ');
  const cells = [bits, stances, forms].map((one) => (one ? one.toString(36) : ''));
  const row = [word, ...cells, features, lemma === word ? '=' : lemma, parts].join('\t');
  return `${row.replace(/\t+$/u, '')}\t`;
}

/** So many look-ups cost as much as reading the whole table: a text of some 10,000 words. */
const lookUpsMax = 20_000;

/** Looks words up in a written table, which is read whole when a long text asks it. */
export function readTable(text: string): (word: string) => WordEntry {
  const drawers = new Map<string, string>();
  for (const drawer of text.split(BETWEEN)) {
    drawers.set(drawer.slice(0, drawer.indexOf('\n')), drawer);
  }
  const known = new Map<string, WordEntry>();
  let left = lookUpsMax;
  return (word) => {
    const entry = known.get(word);
    if (entry || left === 0) return entry ?? UNLISTED;
    left -= 1;
    if (left === 0) for (const drawer of drawers.values()) readDrawer(drawer, known);
    const found = lookUp(word, drawers);
    known.set(word, found);
    return found;
  };
}

function lookUp(word: string, drawers: ReadonlyMap<string, string>): WordEntry {
  const drawer = drawers.get(drawerOf(word));
  const at = drawer?.indexOf(`\n${word}\t`) ?? -1;
  if (!drawer || at < 0) return UNLISTED;
  const end = drawer.indexOf('\n', at + 1);
  return readLine(drawer.slice(at + 1, end < 0 ? drawer.length : end));
}

function readDrawer(drawer: string, known: Map<string, WordEntry>): void {
  for (const line of drawer.split('\n').slice(1)) {
    known.set(line.slice(0, line.indexOf('\t')), readLine(line));
  }
}

function readLine(line: string): WordEntry {
  const [word = '', bits, stances, forms, features = '', lemma = '', parts] = line.split('\t');
  const number = (cell: string | undefined) => (cell ? Number.parseInt(cell, 36) : 0);
  return {
    bits: number(bits),
    stances: number(stances),
    forms: number(forms),
    features,
    lemma: lemma === '=' ? word : lemma,
    particles: (parts ? parts.split(' ') : []).map((cell) => {
      const [part = '', bit] = cell.split(':');
      return { part, bit: number(bit) };
    }),
  };
}
