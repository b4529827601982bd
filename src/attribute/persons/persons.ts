// Who a mention means: all names of a source, merged. A surname means the full name that the source
// gave it, a role the name it stood beside, a pronoun the nearest fitting person before it.

import type { Speaker } from '../../model/claim.js';
import type { Mention } from '../phrases/mentions.js';
import { countBefore, fits, isSameFirst, sameRole, surnameOf } from '../phrases/person-forms.js';
import { eachName, type Named } from '../phrases/text-names.js';
import { backMax, namedUnitsLater, pronounUnitsMax } from '../thresholds.js';
import { type Grammar, is } from '../words/grammar.js';
import { isNounSurname, type Surnames } from '../words/noun-surnames.js';

/** Whoever speaks for others tells of somebody else by their age. */
const TELLS = /(?:sprecher|anwalt|anwält|polizist|ermittler|richter)/u;

/** The people of one source. */
export class Persons {
  readonly #byLast = new Map<string, Named[]>();
  readonly #byRole = new Map<string, Named[]>();
  readonly #all: Named[] = [];
  readonly #surnames = new Set<string>();
  readonly #withParticles = new Set<string>();
  readonly #nouns = new Set<string>();
  /** The surnames as the words of the text are read by them. */
  readonly surnames: Surnames = {
    withParticles: this.#withParticles,
    nouns: this.#nouns,
    isKnown: (word) => this.knows(word),
    isPerson: (word) =>
      this.#surnames.has(word) || (this.#byLast.get(word) ?? []).some(({ given }) => given),
    isWhole: (given, surname) =>
      (this.#byLast.get(surname) ?? []).some(
        ({ words, first }) => words.length === 2 && first === given,
      ),
  };
  readonly #roster: readonly Speaker[];
  readonly #grammar: Grammar;

  constructor(
    text: string,
    roster: readonly Speaker[],
    grammar: Grammar,
    pairs: readonly { readonly start: number; readonly end: number }[] = [],
  ) {
    this.#roster = roster;
    for (const { name } of roster) this.#surnames.add(name.toLowerCase().split(/\s+/u).at(-1)!);
    this.#grammar = grammar;
    for (const surname of this.#surnames) this.#addNoun(surname);
    let next = 0;
    eachName(text, grammar, (named) => {
      while (next < pairs.length && pairs[next]!.end <= named.start) next++;
      this.#add(named, (pairs[next]?.start ?? text.length) <= named.start);
    });
  }

  /** A name that stands inside a quotation is nobody that the author's pronouns mean. */
  #add(named: Named, quoted: boolean): void {
    if (named.particles) this.#withParticles.add(named.particles);
    if (named.words.length > 1) listAt(this.#byLast, named.last).push(named);
    if (named.words.length > 1 && named.given) this.#addNoun(named.last);
    if (named.role) listAt(this.#byRole, this.#roleKey(named.role)).push(named);
    if (!quoted && !named.isThing) this.#all.push(named);
  }

  #addNoun(surname: string): void {
    if (isNounSurname(surname, this.#grammar)) this.#nouns.add(surname);
  }

  /** Whether a word in lower case is the last one of a full name in the text or the roster. */
  knows(word: string): boolean {
    return this.#byLast.has(word) || this.#surnames.has(word);
  }

  /** Whether a surname is that of somebody whose first name shows a person. */
  isPerson(surname: string, at: number): boolean {
    return this.#namesakes(surname, at, '').some(({ given }) => given);
  }

  /** Roles are kept by the shortest listed word they end in: Bundeskanzler under kanzler. */
  #roleKey(role: string): string {
    const last = role.slice(role.lastIndexOf('-') + 1);
    for (let at = last.length - 4; at > 0 && this.#grammar.nounsCapitalised; at--) {
      if (this.#grammar.bits(last.slice(at)) & is.role) return last.slice(at);
    }
    return last;
  }

  /** The fullest name for a mention; the mention's own words when the source has no fuller one. */
  resolve(mention: Mention, before: readonly Mention[], meant?: Mention): string {
    if (mention.via === 'pronoun') return this.#pronoun(mention, before, meant);
    const { name, text, start, features } = mention;
    if (mention.via === 'role') {
      // `the Wisconsin Republican` is not whichever Republican was named last.
      if (mention.vague && this.#grammar.bits(mention.role) & is.belonging) return text;
      return this.#fromRoster(text, mention.role) ?? this.#role(mention) ?? text;
    }
    const own = name.join(' ');
    // Of several namesakes, whoever the text had speak by the full name.
    const spoke = features || !this.isAmbiguous(mention) ? undefined : namesakeIn(before, own);
    if (spoke) return spoke;
    return this.#fullName(name, start, features) ?? this.#fromRoster(own, '') ?? own;
  }

  /** The roster's form of a full name, of an alias or of a role. */
  #fromRoster(own: string, role: string): string | null {
    const folded = own.toLowerCase();
    for (const speaker of this.#roster) {
      const names = [speaker.name, ...speaker.aliases].map((name) => name.toLowerCase());
      if (names.includes(folded)) return speaker.name;
      if (role && speaker.roles.some((known) => sameRole(known.toLowerCase(), role)))
        return speaker.name;
    }
    return null;
  }

  /** Whom a surname alone means: whoever the text calls so, else the one of the roster. */
  #fullName(words: readonly string[], at: number, features = ''): string | null {
    const surname = surnameOf(words);
    if (surname === null) return null;
    const best = this.#namesakes(surname, at, features).at(-1);
    const listed = this.#rosterNamesakes(surname);
    if (!best) return listed.length === 1 ? listed[0]! : null;
    const same = listed.find((name) => isSameFirst(name.split(/\s+/u)[0]!, best.words[0]!));
    const only = listed.length === 1 && !best.given ? listed[0] : undefined;
    return same ?? only ?? best.words.join(' ');
  }

  /** The people with a surname whom the text names in full before `at`, or later if none; who fit. */
  #namesakes(surname: string, at: number, features: string): readonly Named[] {
    const all = this.#byLast.get(surname.toLowerCase()) ?? [];
    const to = countBefore(all, at + 1);
    const known = to > 0 ? all.slice(Math.max(0, to - backMax), to) : all.slice(0, 1);
    const given = known.filter((one) => one.given && !isMerged(one, known));
    const people = given.length ? given : known.filter((one) => !this.#areTwo(one));
    const fitting = features ? people.filter((one) => fits(features, one.features)) : people;
    return fitting.length ? fitting : people;
  }

  /** `Scholz Merz`: the first word is the surname of somebody else. */
  #areTwo({ words, first, given }: Named): boolean {
    return !given && words.length === 2 && (this.#byLast.get(first) ?? []).some((one) => one.given);
  }

  /** The people of the roster whose surname it is, or one of whose aliases. */
  #rosterNamesakes(surname: string): readonly string[] {
    if (!this.#roster.length) return [];
    const folded = surname.toLowerCase();
    const called = ({ name, aliases }: Speaker) =>
      [name.split(/\s+/u).at(-1)!, ...aliases].some((one) => one.toLowerCase() === folded);
    return [...new Set(this.#roster.filter(called).map(({ name }) => name))];
  }

  /** Whether a surname alone can mean several people of the text, or of the roster. */
  isAmbiguous({ via, name, start, features }: Mention): boolean {
    const surname = via === 'name' ? surnameOf(name) : null;
    if (surname === null) return false;
    const known = this.#namesakes(surname, start, features);
    const last = known.at(-1);
    if (!last) return this.#rosterNamesakes(surname).length > 1;
    return known.some(({ first }) => !isSameFirst(first, last.first));
  }

  /** Whether several people of the text have the role that a mention names. */
  isSharedRole({ via, role, text, start, features }: Mention): boolean {
    // `King` alone is a surname where the text has a King.
    if (via !== 'role' || !role || this.knows(text.toLowerCase())) return false;
    const list = this.#byRole.get(this.#roleKey(role)) ?? [];
    const to = countBefore(list, start);
    const near = list
      .slice(Math.max(0, to - backMax), to)
      .filter((one) => sameRole(one.role, role));
    const fitting = near.filter((one) => !features || fits(features, one.features));
    return new Set(fitting.map(({ words }) => words.at(-1))).size > 1;
  }

  #role(mention: Mention): string | null {
    if (!mention.role) return null;
    const list = this.#byRole.get(this.#roleKey(mention.role)) ?? [];
    const last = countBefore(list, mention.start) - 1;
    for (let i = last; i >= Math.max(0, last - backMax); i--) {
      const { words, role } = list[i]!;
      if (!sameRole(role, mention.role)) continue;
      const name = words.join(' ');
      return this.#fromRoster(name, '') ?? this.#fullName(words, mention.start) ?? name;
    }
    return null;
  }

  /** The nearest fitting person: who spoke last, unless somebody was named well after that. */
  #pronoun(mention: Mention, before: readonly Mention[], meant?: Mention): string {
    if (/[1x2r]/u.test(mention.features)) return mention.text;
    // Whoever spoke last is often the one who tells of `der 34-Jährige`.
    if (mention.aged && (!meant || TELLS.test(meant.text.toLowerCase()))) return mention.text;
    const spoke =
      meant ??
      before
        .slice(-backMax)
        .findLast((one) => isSomebody(one) && fits(mention.features, this.shown(one)));
    const named = meant ? null : this.#namedBefore(mention);
    if (spoke && (!named || spoke.start > named.start - namedUnitsLater)) {
      const features = this.shown(spoke) || mention.features.replace(/[^mf]/gu, '');
      return this.resolve({ ...spoke, features }, []);
    }
    if (!named) return mention.text;
    return this.#fullName(named.words, mention.start) ?? named.words.join(' ');
  }

  /** What is known of whom a mention means: `Warren` alone is whoever the text calls Warren. */
  shown({ name, features, start }: Mention): string {
    const known = name.length === 1 ? this.#namesakes(name[0]!, start, '').at(-1) : undefined;
    return known && /^[mf]?$/u.test(features) ? known.features : features;
  }

  #namedBefore(mention: Mention): Named | null {
    const last = countBefore(this.#all, mention.start) - 1;
    for (let i = last; i >= Math.max(0, last - backMax); i--) {
      const one = this.#all[i]!;
      if (mention.start - one.start > pronounUnitsMax) return null;
      if (!fits(mention.features, one.features)) continue;
      // Of two who are named together, a pronoun that fits both means neither for sure.
      const { beside } = one;
      const either = beside && fits(mention.features, beside.features);
      return either && !(one.features && !beside.features) ? null : one;
    }
    return null;
  }
}

/** No pronoun, and not `the letter`. */
const isSomebody = ({ via, role }: Mention): boolean =>
  via === 'name' || (via === 'role' && role !== '');

/** `Anna Berg Olaf Klein`, where the text knows Olaf Klein as well. */
const isMerged = ({ words }: Named, known: readonly Named[]): boolean =>
  words.length > 3 && known.some((one) => one.words.length === 2 && one.words[0] === words.at(-2));

/** The last who spoke under a full name that ends in `surname`. */
const namesakeIn = (before: readonly Mention[], surname: string): string | undefined =>
  before
    .slice(-backMax)
    .findLast(({ via, name }) => via === 'name' && name.length > 1 && name.at(-1) === surname)
    ?.name.join(' ');

function listAt(map: Map<string, Named[]>, key: string): Named[] {
  const known = map.get(key);
  if (known) return known;
  const made: Named[] = [];
  map.set(key, made);
  return made;
}
