// The sentences of the reports in English.

import { inBrackets } from './brackets.js';
import { NOT_SOUGHT_EN } from './not-sought.js';
import { articleEntry, dateIn, languageIn, sourceEntry } from './report-intl.js';
import { LABELS_EN } from './report-labels-en.js';
import {
  CLASS_NAMES,
  FLAG_NAMES,
  FOLD_NAMES,
  nameOf,
  RATING_NAMES,
  REASON_NAMES,
  VIA_NAMES,
} from './report-names.js';
import type { KindCounts, Noun, ReportText, ResultCounts, TotalCounts } from './report-text.js';

const NOUNS: Readonly<Record<Noun, readonly [one: string, many: string]>> = {
  quote: ['quotation', 'quotations'],
  statement: ['statement', 'statements'],
  both: ['quotation or statement', 'quotations and statements'],
};

const number = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
const some = (count: number, one: string, many: string): string =>
  `${number(count)} ${count === 1 ? one : many}`;

/** The English texts. */
export const REPORT_EN: ReportText = {
  lang: 'en',
  labels: LABELS_EN,
  number,
  result: (counts) => `${result(counts)}.`,
  total,
  against,
  leftOut: (count, since) =>
    `${some(count, 'claim was', 'claims were')} left out: nothing of theirs has changed since ${since}.`,
  mainContent: (count) =>
    `Of ${some(count, 'web page', 'web pages')} only the main content was read; --whole-page reads all that is visible.`,
  declareSpeaker: ([first = '', ...more], file, isTranscript) =>
    `${first}${more.length ? ` and ${some(more.length, 'other source', 'other sources')}` : ''}: nothing there says who speaks. If all of it is one person’s, declare it in a sources.json beside it (wortlaut init writes one): ${sourceEntry(file, isTranscript)}`,
  declareArticle: ([first = '', ...more], file) =>
    `${first}${more.length ? ` and ${some(more.length, 'other source', 'other sources')}` : ''}: people are quoted there by name, but no kind is declared, so it was read as one author’s own words. If it is an article, declare it in a sources.json beside it (wortlaut init writes one): ${articleEntry(file)}`,
  unnamed: (count) =>
    `Speaker not named in the draft: ${number(count)}, checked for the words alone.`,
  fixed: (count, fails) =>
    fails === 0
      ? `${some(count, 'known finding is', 'known findings are')} fixed; --write-baseline takes ${count === 1 ? 'it' : 'them'} out.`
      : `${some(count, 'known finding is', 'known findings are')} no longer there: fixed, or changed and among the ${number(fails)} that ${fails === 1 ? 'fails' : 'fail'}.`,
  decided: (count) => `${some(count, 'is', 'are')} decided.`,
  more: (count) => `${number(count)} more`,
  noLists: (langs, quotes) =>
    `There are no word lists for ${langs.map((lang) => `“${lang}”`).join(', ')}: of ${some(quotes, 'quotation', 'quotations')} only the letters were compared, not whether a word that differs or was left out matters.`,
  notSought: (count) =>
    `${some(count, 'stretch', 'stretches')} in quotation marks ${count === 1 ? 'is' : 'are'} not looked for.`,
  notSoughtReason: (reason) => NOT_SOUGHT_EN[reason],
  coverage: (checked, quotations) =>
    quotations === 0
      ? 'no quotations in it'
      : `${number(checked)} of ${some(quotations, 'quotation', 'quotations')} checked`,
  problems: (count) => some(count, 'problem with the input', 'problems with the input'),
  place: (line, column, page, time) =>
    [
      ...(page === null ? [] : [`page ${page}`]),
      ...(time === null ? [] : [`at ${time}`]),
      `line ${line}, column ${column}`,
    ].join(', '),
  locator: (page, time, paragraph) =>
    [
      ...(page === null ? [] : [`page ${page}`]),
      ...(time === null ? [] : [`at ${time}`]),
      ...(paragraph === null ? [] : [`paragraph ${paragraph}`]),
    ].join(', '),
  openAt: (time) => `Open the recording at ${time}`,
  missing: (passage) => `missing: ${passage}`,
  added: (quote) => `added: ${quote}`,
  replaced: (other) => `instead of ${other}`,
  exchanged: (quote, passage) => `${quote} instead of ${passage}`,
  cue: (text, via) => `“${text}”${via === null ? '' : `, ${nameOf(VIA_NAMES, via, 'en')}`}`,
  nearest: (longest) =>
    longest === null
      ? 'Nothing in the source comes close.'
      : `The longest stretch that the source has: “${longest}”.`,
  saidBy: (speaker, cue, isInferred) =>
    `said by ${speaker}${inBrackets(cue === null ? '' : `“${cue}”`, isInferred ? 'inferred' : '')}`,
  notIn: (sources, either, unread) =>
    [
      sources &&
        `Not in ${some(sources, 'other source', 'other sources')}${either ? ' either' : ''}.`,
      unread && `${some(unread, 'other source', 'other sources')} could not be read.`,
    ]
      .filter(Boolean)
      .join(' '),
  letter: (letter, verdict) => `Claim ${letter}: ${verdict}`,
  since: (fresh, changed, gone) =>
    fresh + changed + gone === 0
      ? 'Nothing has changed since the other run.'
      : `Since the other run: ${number(fresh)} new, ${number(changed)} changed, ${number(gone)} gone.`,
  sinceVerdict: (label) => `was: ${label}`,
  sinceQuote: (quote) => `the quotation was “${quote}”`,
  sinceSpeaker: (speaker) => `the speaker was ${speaker}`,
  lists: (lists) =>
    lists
      .map(({ lang, added }) => {
        const name = languageIn(lang, 'en');
        return added ? `${name} (and ${some(added, 'word', 'words')} of your own)` : name;
      })
      .join(', '),
  date: (value) => dateIn(value, 'en'),
  flag: (name) => nameOf(FLAG_NAMES, name, 'en'),
  differenceClass: (name) => nameOf(CLASS_NAMES, name, 'en'),
  fold: (name) => nameOf(FOLD_NAMES, name, 'en'),
  reason: (name) => nameOf(REASON_NAMES, name, 'en'),
  rating: (name) => nameOf(RATING_NAMES, name, 'en'),
};

/** All of one kind, or count by count, the worst first. */
function result(counts: ResultCounts): string {
  const { claims, fail, warn, pass, unchecked, decided, known } = counts;
  if (claims === 0) return 'Nothing was checked: there are no claims';
  const why = counts.reasons.length ? `: ${counts.reasons.join(', ')}` : '';
  const [one, many] = NOUNS[counts.noun];
  const count = number(claims);
  if (fail === claims) {
    return form(counts, [
      `The one ${one} does not hold`,
      `Neither ${one} holds`,
      'Neither the quotation nor the statement holds',
      `None of the ${count} ${many} holds`,
    ]);
  }
  if (warn === claims) {
    return form(counts, [
      `The one ${one} needs a look`,
      `Both ${many} need a look`,
      'The quotation and the statement need a look',
      `All ${count} ${many} need a look`,
    ]);
  }
  if (pass === claims) {
    return form(counts, [
      `The one ${one} holds`,
      `Both ${many} hold`,
      'The quotation and the statement hold',
      `All ${count} ${many} hold`,
    ]);
  }
  if (unchecked === claims) {
    return claims === 1 ? `The one ${one} was not checked${why}` : `No ${one} was checked${why}`;
  }
  const of = (count: number) =>
    claims === 1 ? `The one ${one}` : `${number(count)} of ${number(claims)} ${many}`;
  const parts: string[] = [];
  /** The first count names the whole and has a verb. */
  const rest = (count: number, what: string): void => {
    const verb = count === 1 ? 'is' : 'are';
    if (count)
      parts.push(parts.length ? `${number(count)} ${what}` : `${of(count)} ${verb} ${what}`);
  };
  if (fail) parts.push(`${of(fail)} ${fail === 1 ? 'does' : 'do'} not hold`);
  if (warn) {
    parts.push(
      parts.length
        ? `${number(warn)} to look at`
        : `${of(warn)} ${warn === 1 ? 'needs' : 'need'} a look`,
    );
  }
  if (pass) {
    parts.push(`${parts.length ? number(pass) : of(pass)} ${pass === 1 ? 'holds' : 'hold'}`);
  }
  rest(unchecked, `not checked${why}`);
  rest(decided, 'accepted or waived');
  rest(known, 'known from before');
  return parts.join(', ');
}

/** The form for one claim, two of a kind, one of each kind, more. */
function form({ claims, noun }: ResultCounts, forms: readonly [string, string, string, string]) {
  if (claims === 1) return forms[0];
  if (claims > 2) return forms[3];
  return noun === 'both' ? forms[2] : forms[1];
}

function total(counts: TotalCounts): string {
  const [one, many] = NOUNS[counts.noun];
  const { claims, sources, pass, warn, fail, decided, known, unchecked, problems } = counts;
  const { leftOut, notSought } = counts;
  if (claims === 0 && problems > 0 && !leftOut) {
    return `Nothing was checked: ${some(problems, 'problem', 'problems')}`;
  }
  const parts = [
    `${number(pass)} ${pass === 1 ? 'holds' : 'hold'}`,
    `${number(warn)} to look at`,
    `${number(fail)} ${fail === 1 ? 'fails' : 'fail'}`,
    ...(decided ? [`${number(decided)} accepted or waived`] : []),
    ...(known ? [`${number(known)} known`] : []),
    `${number(unchecked)} not checked`,
    ...(leftOut ? [`${number(leftOut)} left out as unchanged`] : []),
    ...(notSought ? [`${number(notSought)} not looked for`] : []),
    ...(problems ? [some(problems, 'problem', 'problems')] : []),
  ];
  return `${some(claims, one, many)}, ${some(sources, 'source', 'sources')}: ${parts.join(', ')}`;
}

function against({ article, transcript, document }: KindCounts): string {
  if (article + transcript + document === 0) return 'There was no source to check against.';
  if (transcript + document === 0) {
    return article === 1
      ? 'Checked against a news article, which itself reports the words; no primary source.'
      : 'Checked against news articles, which themselves report the words; no primary source.';
  }
  const kinds = [
    ...(article ? [some(article, 'news article', 'news articles')] : []),
    ...(transcript ? [some(transcript, 'transcript', 'transcripts')] : []),
    ...(document ? [some(document, 'document', 'documents')] : []),
  ];
  const last = kinds.pop();
  return `Checked against ${kinds.length ? `${kinds.join(', ')} and ` : ''}${last}.`;
}
