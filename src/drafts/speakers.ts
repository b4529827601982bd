// Who speaks in a source, as claim files name them: full name, the other forms of the name and the
// roles, all from the mentions that attribute. Linear.

import type { Speaker } from '../model/claim.js';
import type { Quotation, QuotationSpeaker } from '../model/quotation.js';

/** Longer ones are no roles but half a sentence. */
const ROLE_WORDS_MAX = 5;
const DETERMINER =
  /^(?:the|an?|der|die|das|dem|den|des|eine?|einer|einem|einen|le|la|les|un|une|el|los|las|il|lo|gli)\s+/iu;

/**
 * The persons that a source names as speakers, by name. Who is only `the spokesman` or `they` is
 * not among them: that is no name, and words are not to be pinned on it.
 */
export function personsOf(quotations: readonly Quotation[]): ReadonlyMap<string, Speaker> {
  const mentions = quotations
    .flatMap(withNested)
    .map(({ speaker }) => speaker)
    .filter((speaker) => speaker !== null);
  const nameless = new Set(mentions.filter(isNameless).map(({ name }) => name));
  const persons = new Map<string, { aliases: Set<string>; roles: Set<string> }>();
  for (const mention of mentions) {
    if (nameless.has(mention.name)) continue;
    const person = persons.get(mention.name) ?? { aliases: new Set(), roles: new Set() };
    persons.set(mention.name, person);
    const { alias, role } = formsOf(mention);
    if (alias) person.aliases.add(alias);
    if (role) person.roles.add(role);
  }
  return new Map(
    [...persons].map(([name, { aliases, roles }]) => [
      name,
      { name, aliases: [...aliases], roles: [...roles] },
    ]),
  );
}

const withNested = (quotation: Quotation): readonly Quotation[] => [
  quotation,
  ...quotation.nested.flatMap(withNested),
];

/** What citations and editors put into brackets behind a quotation: nobody's name. */
const NO_NAMES =
  /^(?:S|p|pp|f|ff|Bd|Nr|Vgl|Ebd|Ebenda|Ibid|Anm|Anmerkung|Fn|Herv|Hervorh|Hervorhebung|Emphasis|Übers|Hg|Hrsg|Ed|Eds|Trans)\.?$/iu;

/** A role or pronoun that the source resolves to nobody stands for itself. */
const isNameless = (speaker: QuotationSpeaker): boolean => {
  const { via, name, text } = speaker;
  const isUnnamed = (via === 'role' || via === 'pronoun') && !isBareNoun(speaker);
  return NO_NAMES.test(name) || (isUnnamed && name.toLowerCase() === text.toLowerCase());
};

/**
 * Whether somebody is named by nothing but a noun for a role, without an article: `sagte Müller`
 * where the text has no whole name may be a surname. Not several: `sagten Anwohner`, `so Experten`.
 */
export const isBareNoun = ({ via, name, text, cue }: QuotationSpeaker): boolean =>
  via === 'role' &&
  name === text &&
  /^\p{Lu}\p{Ll}+$/u.test(text) &&
  !text.endsWith('en') &&
  /(?:^|\s)\p{Ll}+\s\p{Lu}\p{Ll}+$/u.test(cue.text) &&
  !/\p{Ll}en\s\p{Lu}\p{Ll}+$/u.test(cue.text);

/** `Kanzler Scholz` for Olaf Scholz → alias `Scholz`, role `Kanzler`. */
function formsOf({ via, name, text }: QuotationSpeaker): { alias: string; role: string } {
  if (via === 'role') return { alias: '', role: roleOf(text) };
  if (via !== 'name') return { alias: '', role: '' };
  const [full, said] = [name.split(/\s+/u), text.split(/\s+/u)];
  let same = 0;
  while (same < full.length && same < said.length && full.at(-1 - same) === said.at(-1 - same)) {
    same += 1;
  }
  if (same === 0) return { alias: '', role: '' };
  const alias = same < full.length ? full.slice(-same).join(' ') : '';
  return { alias, role: roleOf(said.slice(0, -same).join(' ')) };
}

function roleOf(words: string): string {
  const role = words.replace(DETERMINER, '').replaceAll(/\s+/gu, ' ').trim();
  const fits = /^[\p{L}\p{M}][\p{L}\p{M}\p{N} .’'-]*$/u.test(role);
  return fits && role.split(' ').length <= ROLE_WORDS_MAX ? role : '';
}
