// The English sentences of verdicts, edges and flags, by code.

import { clock } from '../util/clock.js';
import { bare, excerptAround } from './excerpts.js';
import type { SentenceTable, Values } from './message-table.js';

/** What a kind of word is called in a finding. */
export const KIND_NAMES_EN: Readonly<Record<string, string>> = {
  negation: 'a negation',
  condition: 'a condition',
  exception: 'a restriction',
  hedge: 'a hedge',
  contrast: 'a contrast',
  question: 'a question',
  speaker: 'a change of speaker',
  'list-item': 'an item of a list',
  distance: 'a word that keeps them at a distance',
  limiters: 'a word that limits them',
  owner: 'a word that says whose',
  subject: 'the subject, which was cut off',
  restrictions: 'a restriction',
  'and-or': 'an alternative',
  opposition: 'a word that turns them round',
  'cut-modals': 'a modal verb',
  modal: 'a modal verb',
  quantifier: 'a quantity',
  degree: 'a degree',
  scales: 'the scale of a number',
  comparison: 'a comparison',
  contradictions: 'a contradiction',
};

function what(v: Values): string {
  const kind = KIND_NAMES_EN[v('kind')] ?? v('kind');
  return v('word') === '' ? kind : `${kind}, “${v('word')}”`;
}

const locatorEn = (v: Values, which: 'said' | 'stands'): string =>
  v('unit') === 'time'
    ? `at ${clock(Number(v(which)))}`
    : `${v('unit') === 'page' ? 'on' : 'in'} ${v('unit')} ${v(which)}`;

const around = (v: Values, name: string): string => {
  const text = excerptAround(v, name);
  return text === '' ? '' : `: “${text}”`;
};

/** The detail is a sentence of its own; one that begins with the source says it all. */
function withDetail(text: string, v: Values): string {
  const detail = v('detail').replace(/(?<=[^.!?])$/u, '.');
  if (v('detail') === '') return text;
  return detail.startsWith(v('source')) ? `Not checked: ${detail}` : `${text} ${detail}`;
}

/** How many sources a draft's quotation was looked for in; null for one that cites its source. */
function searched(v: Values): number | null {
  const others = Number(v('others') || 0);
  return others === 0 ? null : others + 1;
}

export const SENTENCES_EN: SentenceTable = {
  'verdict/verbatim': () => 'The source has these words, letter for letter.',
  'verdict/typographic': () => 'The source has these words; only signs or the first letter differ.',
  'verdict/edited': () => 'The source has these words; every change is marked as the editor’s.',
  'verdict/elided': () => 'The source has these words; what was left out is marked.',
  'verdict/tidied': () => 'The source has these words, lightly smoothed without a mark.',
  'verdict/altered': () => 'The words differ from the source.',
  'verdict/meaning-changed': () => 'A word that matters differs from the source.',
  'verdict/context-risk': () => 'What was left out around these words may change what they say.',
  'verdict/left-out-unread': () =>
    'Words are left out, and there are no word lists for this language to tell whether they matter.',
  'verdict/wrong-source': (v) => `The words stand in ${v('other')}, not in ${v('source')}.`,
  'verdict/not-found': (v) =>
    searched(v)
      ? `None of the ${searched(v)} sources searched has a passage near these words.`
      : `No passage of ${v('source')} is near these words.`,
  'verdict/not-found-near': (v) =>
    searched(v)
      ? `None of the ${searched(v)} sources searched has these words; the nearest, ${v('source')}, has “${v('matched')}” of them (${v('share')}\u00a0%).`
      : `${v('source')} does not have these words; the longest piece of them there is “${v('matched')}” (${v('share')}\u00a0%).`,
  'verdict/not-found-signs': (v) =>
    `${v('source')} has “${v('matched')}”, but not with these signs; so few words are not taken for the quotation.`,
  'verdict/narrated': (v) =>
    `${v('source')} says this in its own words, not as a quotation of ${v('speaker')}.`,
  'verdict/narrated-guessed': (v) =>
    `${v('source')} has these words outside quotation marks; if it is no article, declare its kind.`,
  'verdict/misattributed': (v) => {
    const cue = v('cue') === '' ? '' : ` (“${v('cue')}”)`;
    return `The source gives these words to ${v('other')}${cue}, not to ${v('speaker')}.`;
  },
  'verdict/spliced': (v) =>
    `The quotation joins ${v('pieces')} passages of ${v('source')} that are not one utterance.`,
  'verdict/spliced-unmarked': (v) =>
    `The quotation joins ${v('pieces')} passages of ${v('source')} and does not mark what lies between.`,
  'verdict/spliced-order': (v) =>
    `The quotation puts ${v('pieces')} passages in another order than ${v('source')}.`,
  'verdict/source-changed': (v) =>
    v('nowSpeaker')
      ? `${v('source')} has changed: “${v('seen')}” was said by ${v('seenSpeaker')} then, by ${v('nowSpeaker')} now.`
      : v('now') === ''
        ? `${v('source')} no longer has the passage that was seen: “${v('seen')}”.`
        : `${v('source')} has changed: it had “${v('seen')}” and now has “${v('now')}”.`,
  'verdict/withheld': () => 'The source is withheld: only the verdict is shown.',
  'unchecked/missing': (v) => `Not checked: ${v('source')} is missing.`,
  'unchecked/unreadable': (v) => withDetail(`Not checked: ${v('source')} cannot be read.`, v),
  'unchecked/no-text-layer': (v) =>
    withDetail(`Not checked: ${v('source')} has no text that can be read.`, v),
  'unchecked/encrypted': (v) => withDetail(`Not checked: ${v('source')} is encrypted.`, v),
  'unchecked/damaged': (v) => withDetail(`Not checked: ${v('source')} is damaged.`, v),
  'unchecked/outside-main': (v) =>
    `Not checked: the words stand in ${v('source')}, but outside of its main content; --whole-page reads all of it.`,
  'unchecked/withheld': (v) => `Not checked: ${v('source')} is withheld.`,
  'unchecked/other-language': (v) =>
    `Not checked: the quotation is in “${v('lang')}”, ${v('source')} in “${v('sourceLang')}”, so it may be a translation; in a claim file, give the original as quote and the published wording as translation.`,
  'unchecked/internal-error': (v) => withDetail('Not checked: Wortlaut failed on this claim.', v),
  'unchecked/no-evidence': () => 'Not checked: the statement has no evidence.',
  'rule/left-out': (v) => `The ellipsis leaves out ${what(v)}${around(v, 'text')}.`,
  'rule/left-out-joined': (v) =>
    `What the ellipsis joins did not stand together: ${what(v)} now rules other words; left out is “${bare(v('text'))}”.`,
  'rule/left-out-hung': (v) =>
    `What stands after the ellipsis hung on “${v('word')}”, which it leaves out${around(v, 'text')}.`,
  'rule/left-out-which': (v) =>
    `The ellipsis leaves out who or what is meant by “${v('word')}”${around(v, 'text')}.`,
  'rule/left-out-replaced': (v) =>
    `“${v('word')}” in brackets stands for other words: “${bare(v('text'))}”.`,
  'rule/same-clause': (v) => `The same clause has ${what(v)}${around(v, 'context')}.`,
  'rule/governing-clause': (v) => `The words depend on ${what(v)}${around(v, 'context')}.`,
  'rule/trailing-part': (v) =>
    `The second part of the verb, “${v('word')}”, was cut off${around(v, 'context')}.`,
  'rule/split-pair': (v) => `The counterpart “${v('word')}” was cut off${around(v, 'context')}.`,
  'rule/cut-question': (v) => `In the source this is a question: “${bare(v('context'))}”.`,
  'rule/cut-condition': (v) => `The condition “${v('word')}” was cut off${around(v, 'context')}.`,
  'rule/pin-not-in-source': (v) =>
    `The pin is wrong: this very source does not have “${v('seen')}”. Run check --pin again.`,
  'flag/ambiguous': (v) => `These words stand in ${v('places')} places of the source.`,
  'flag/second-hand': (v) =>
    v('speaker') === ''
      ? 'The words are quoted inside another’s quotation.'
      : `The words are quoted inside a quotation of ${v('speaker')}.`,
  'flag/short': (v) =>
    v('words') === '1'
      ? 'Only one word: too few to be sure of the place.'
      : `Only ${v('words')} words: too few to be sure of the place.`,
  'flag/far': () => 'The ellipsis spans more than two sentences, 600 characters or a paragraph.',
  'flag/context': (v) => `“${v('words')}” stands nearby: read the passage.`,
  'flag/context-risk': () => 'What was left out may also change what the words say.',
  'flag/wrong-place': (v) =>
    v('unit') === ''
      ? 'The words are in the source, but not at the place the claim names.'
      : `The words stand ${locatorEn(v, 'stands')}, not ${locatorEn(v, 'said')}.`,
  'flag/place-untold': (v) =>
    `The claim says ${locatorEn(v, 'said')}; the source tells no such place there to compare.`,
  'flag/speaker-unknown': (v) =>
    v('lang') === 'und'
      ? `The language of ${v('source')} is not known, so who said these words was not read; declare “lang” in sources.json or the front matter.`
      : 'The source does not say who said these words.',
  'flag/speaker-doubtful': (v) => {
    if (v('role') !== '')
      return `The draft says only “${v('role')}”; the source gives these words to ${v('other')} and does not call them that. See whom the draft means.`;
    if (v('shared') !== '')
      return `The source gives these words to ${v('speaker')}, but “${v('shared')}” in the draft names not only them.`;
    return v('draftCue') !== '' && v('isNamed') === ''
      ? `The draft’s “${v('draftCue')}” was read as ${v('speaker')} (inferred); the source gives these words to ${v('other')}. See whom the draft means.`
      : v('isNamed') === ''
        ? `The source seems to give these words to ${v('other')}.`
        : `The source names ${v('other')}, but “${v('cue')}” may not say that they spoke.`;
  },
  'flag/misattributed': () => 'The source also names someone else.',
  'flag/narrated': () => 'The words also stand outside quotation marks.',
  'flag/narrated-guessed': (v) =>
    `The kind of ${v('source')} was guessed; declare it in sources.json or the front matter.`,
  'flag/spliced': () => 'The words were also joined from separate places.',
  'flag/meaning-changed': () => 'A word that matters also differs.',
  'flag/altered': () => 'The wording also differs.',
  'flag/source-updated': (v) => `${v('source')} has changed, the pinned passage has not.`,
  'flag/doubtful-source': () => 'The text was made by a machine and cannot convict.',
  'flag/asr': (v) =>
    v('time') === ''
      ? 'Automatic transcript: listen to the recording.'
      : `Automatic transcript: listen at ${clock(Number(v('time')))}.`,
  'flag/ocr': () => 'Recognised from an image: look at the page.',
  'flag/translated': () => 'The quotation is the original of a published translation.',
  'flag/lang-unsupported': (v) =>
    v('lang') === 'und'
      ? 'The language is not known, so the words were compared letter by letter; `lang` in the claim file says it.'
      : `There are no word lists for “${v('lang')}”: the words were compared letter by letter.`,
  'flag/sic': () => 'The editor marked a mistake of the source.',
  'flag/misprint': () => 'A misprint of the source was put right, or one was made.',
  'flag/unsupported-detail': (v) => `“${v('word')}” stands in no evidence.`,
  'flag/rule-error': (v) => `The rule ${v('rule')} failed and was passed over (${v('detail')}).`,
  'flag/decided': () => 'An editor has decided on this claim.',
};
