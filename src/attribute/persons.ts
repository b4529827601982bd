// Who a mention means: all names of a source, merged. A surname means the full name that the source
// gave it, a role the name it stood beside, a pronoun the nearest fitting person before it.

import type { Speaker } from '../model/claim.js';
import { type Grammar, is } from './grammar.js';
import type { Mention } from './mentions.js';
import { backMax, namedUnitsLater, pronounUnitsMax } from './thresholds.js';
import { roleEnding } from './tokens.js';

/** A name as it stands somewhere in the source. */
interface Named {
  readonly start: number;
  readonly words: readonly string[];
  readonly role: string;
  readonly features: string;
}

/** The people of one source. */
export class Persons {
  readonly #byLast = new Map<string, Named[]>();
  readonly #byRole = new Map<string, Named[]>();
  readonly #all: Named[] = [];
  readonly #surnames = new Set<string>();
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
    let next = 0;
    for (const named of namesIn(text, grammar)) {
      while (next < pairs.length && pairs[next]!.end <= named.start) next++;
      this.#add(named, (pairs[next]?.start ?? text.length) <= named.start);
    }
  }

  /** A name that stands inside a quotation is nobody that the author's pronouns mean. */
  #add(named: Named, quoted: boolean): void {
    const last = named.words.at(-1)!.toLowerCase();
    if (named.words.length > 1) listAt(this.#byLast, last).push(named);
    if (named.role) listAt(this.#byRole, this.#roleKey(named.role)).push(named);
    if (!quoted) this.#all.push(named);
  }

  /** Whether a word in lower case is the last one of a full name in the text or the roster. */
  knows(word: string): boolean {
    return this.#byLast.has(word) || this.#surnames.has(word);
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
  resolve(mention: Mention, before: readonly Mention[]): string {
    if (mention.via === 'pronoun') return this.#pronoun(mention, before);
    const own = mention.name.length ? mention.name.join(' ') : mention.text;
    const listed = this.#fromRoster(own, mention.via === 'role' ? mention.role : '');
    if (listed) return listed;
    if (mention.via === 'role') return this.#role(mention) ?? mention.text;
    return this.#fullName(mention.name, mention.start) ?? own;
  }

  #fromRoster(own: string, role: string): string | null {
    const folded = own.toLowerCase();
    for (const speaker of this.#roster) {
      const names = [speaker.name, ...speaker.aliases].map((name) => name.toLowerCase());
      if (names.includes(folded)) return speaker.name;
      if (names[0]!.split(/\s+/u).at(-1) === folded) return speaker.name;
      if (role && speaker.roles.some((known) => sameRole(known.toLowerCase(), role)))
        return speaker.name;
    }
    return null;
  }

  #fullName(words: readonly string[], at: number): string | null {
    if (words.length > 1) return null;
    const known = this.#byLast.get(words[0]?.toLowerCase() ?? '');
    if (!known) return null;
    const best = known[Math.max(0, countBefore(known, at + 1) - 1)]!;
    return this.#fromRoster(best.words.join(' '), '') ?? best.words.join(' ');
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
  #pronoun(mention: Mention, before: readonly Mention[]): string {
    if (/[1x2r]/u.test(mention.features)) return mention.text;
    const spoke = before
      .slice(-backMax)
      .findLast((one) => one.via !== 'pronoun' && fits(mention.features, one.features));
    const named = this.#namedBefore(mention);
    if (spoke && (!named || spoke.start > named.start - namedUnitsLater)) {
      return this.resolve(spoke, []);
    }
    if (!named) return mention.text;
    return this.#fullName(named.words, mention.start) ?? named.words.join(' ');
  }

  #namedBefore(mention: Mention): Named | null {
    const last = countBefore(this.#all, mention.start) - 1;
    for (let i = last; i >= Math.max(0, last - backMax); i--) {
      const one = this.#all[i]!;
      if (mention.start - one.start > pronounUnitsMax) return null;
      if (fits(mention.features, one.features)) return one;
    }
    return null;
  }
}

/** How many of a list in order begin before `at`. */
function countBefore(list: readonly { readonly start: number }[], at: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function listAt(map: Map<string, Named[]>, key: string): Named[] {
  const known = map.get(key);
  if (known) return known;
  const made: Named[] = [];
  map.set(key, made);
  return made;
}

/** `kanzler` is the `bundeskanzler`. */
const sameRole = (a: string, b: string): boolean => a === b || a.endsWith(b) || b.endsWith(a);

/** What a pronoun shows must not contradict what the person's words show. */
function fits(pronoun: string, person: string): boolean {
  if (!person) return !pronoun.includes('p') || pronoun.length > 1;
  return [...pronoun].some((letter) => person.includes(letter));
}

const RUN =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}'’.-]*(?:[ \u00A0](?:(?:von|van|de|der|bin|al|la|du|di)[ \u00A0])?\p{Lu}[\p{L}\p{M}'’.-]*){0,5}/gu;

/** Classes of words that are no part of a name, whatever their capital. */
const NO_NAME =
  is.title |
  is.determiner |
  is.preposition |
  is.adverb |
  is.weekday |
  is.subordinator |
  is.conjunction;

/** All runs of capitals that can be names, with the role before them. Linear. */
function* namesIn(text: string, grammar: Grammar): Generator<Named> {
  for (const hit of text.matchAll(RUN)) {
    const words = hit[0].split(/[ \u00A0]/u).map((word) => word.replace(/['’]s$|[.'’-]$/u, ''));
    let from = 0;
    let role = '';
    let features = '';
    words.forEach((word, i) => {
      const lower = word.toLowerCase();
      const bits = grammar.bits(lower);
      const ending = roleEnding(lower, grammar);
      if (!(bits & NO_NAME) && !ending) return;
      if (i < words.length - 1 || i === 0) from = i + 1;
      if (ending) role = lower;
      features = grammar.features(lower) || (ending ? grammar.features(ending) : '') || features;
    });
    const name = words.slice(from, from + 4).filter((word) => word.length > 0);
    const last = name.at(-1)?.toLowerCase();
    if (grammar.nounsCapitalised && last && roleEnding(last, grammar)) continue;
    if (!name.length || (name.length === 1 && !role && !features)) continue;
    const given = grammar.features(name[0]!.toLowerCase());
    yield { start: hit.index, words: name, role, features: features || given };
  }
}
