// Who a mention means: all names of a source, merged. A surname means the full name that the source
// gave it, a role the name it stood beside, a pronoun the nearest fitting person before it.

import type { Speaker } from '../model/claim.js';
import { type Grammar, is } from './grammar.js';
import type { Mention } from './mentions.js';
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
  readonly #roster: readonly Speaker[];

  constructor(text: string, roster: readonly Speaker[], grammar: Grammar) {
    this.#roster = roster;
    for (const named of namesIn(text, grammar)) this.#add(named);
  }

  #add(named: Named): void {
    const last = named.words.at(-1)!.toLowerCase();
    if (named.words.length > 1) {
      this.#byLast.set(last, [...(this.#byLast.get(last) ?? []).slice(-20), named]);
    }
    if (named.role) {
      this.#byRole.set(named.role, [...(this.#byRole.get(named.role) ?? []).slice(-20), named]);
    }
    this.#all.push(named);
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
    const best = known.findLast((named) => named.start <= at) ?? known[0];
    return this.#fromRoster(best!.words.join(' '), '') ?? best!.words.join(' ');
  }

  #role(mention: Mention): string | null {
    let best: Named | null = null;
    for (const [role, list] of this.#byRole) {
      if (!mention.role || !sameRole(role, mention.role)) continue;
      const named = list.findLast((one) => one.start < mention.start);
      if (named && (!best || named.start > best.start)) best = named;
    }
    if (!best) return null;
    const name = best.words.join(' ');
    return this.#fromRoster(name, '') ?? this.#fullName(best.words, mention.start) ?? name;
  }

  #pronoun(mention: Mention, before: readonly Mention[]): string {
    if (/[1x2r]/u.test(mention.features)) return mention.text;
    const antecedent = before.findLast(
      (one) => one.via !== 'pronoun' && fits(mention.features, one.features),
    );
    const named = this.#all.findLast(
      (one) =>
        one.start < mention.start &&
        mention.start - one.start < 600 &&
        fits(mention.features, one.features),
    );
    if (antecedent && (!named || antecedent.start > named.start - 400))
      return this.resolve(antecedent, []);
    return named
      ? (this.#fullName(named.words, mention.start) ?? named.words.join(' '))
      : mention.text;
  }
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
      if (!(bits & (is.title | is.determiner | is.preposition | is.adverb | is.weekday)) && !ending)
        return;
      if (i < words.length - 1 || i === 0) from = i + 1;
      if (ending) role = lower;
      features = grammar.features(lower) || (ending ? grammar.features(ending) : '') || features;
    });
    const name = words.slice(from, from + 4).filter((word) => word.length > 0);
    if (!name.length || (name.length === 1 && !role && !features)) continue;
    const given = grammar.features(name[0]!.toLowerCase());
    yield { start: hit.index, words: name, role, features: features || given };
  }
}
