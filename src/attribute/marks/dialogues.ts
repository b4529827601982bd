// Dialogue set with dashes, in the languages whose print does so: a paragraph that opens with a
// dash is what somebody says. Spanish and Polish close the cue with a second dash.

import { baseLanguage } from '../../util/languages.js';
import type { Pair } from './pairs.js';
import type { Paragraph } from './paragraphs.js';
import { unmarkedPair } from './unmarked-pairs.js';

/** Languages that print dialogue with dashes. */
const DASH_LANGUAGES = new Set(
  'fr es pt ca gl it pl cs sk ru uk be bg sr hr ro hu el tr sv nb nn no da fi et lv lt'.split(' '),
);

/** Fewer such paragraphs are a list or an aside, not a dialogue. */
const dialogueLinesMin = 2;

const OPENING = /^\s*(?:[—–―]|-{1,2}(?=\s))\s*/u;
const CUE = /\s[—–](?=\p{Ll})|\s[—–]\s(?=\p{Ll})/u;
const RESUMES = /[—–][.,:;]?\s/u;

/** The dialogue paragraphs of a text as pairs, with the quotations in marks inside them nested. */
export function dialoguePairs(
  text: string,
  paragraphs: readonly Paragraph[],
  pairs: readonly Pair[],
  lang: string,
): Pair[] {
  if (!DASH_LANGUAGES.has(baseLanguage(lang))) return [...pairs];
  const lines = paragraphs.flatMap((paragraph, index) => {
    const dash = OPENING.exec(text.slice(paragraph.start, paragraph.end));
    return dash ? [{ paragraph, index, start: paragraph.start + dash[0].length }] : [];
  });
  if (lines.length < dialogueLinesMin) return [...pairs];
  const out: Pair[] = [];
  let next = 0;
  for (const { paragraph, index, start } of lines) {
    while (next < pairs.length && pairs[next]!.outerStart < paragraph.start)
      out.push(pairs[next++]!);
    const before = out.at(-1);
    const inner: Pair[] = [];
    while (next < pairs.length && pairs[next]!.outerStart < paragraph.end)
      inner.push(pairs[next++]!);
    const free = !before || before.outerEnd <= paragraph.start;
    const whole = inner.every(({ outerEnd }) => outerEnd <= paragraph.end);
    if (free && whole) out.push(...stretches(text, start, paragraph.end, index, inner));
    else out.push(...inner);
  }
  return [...out, ...pairs.slice(next)];
}

/** The spoken stretches of one paragraph, cues between dashes left out. */
function stretches(
  text: string,
  from: number,
  end: number,
  paragraph: number,
  inner: readonly Pair[],
): Pair[] {
  const found: Pair[] = [];
  let start = from;
  while (start < end) {
    const cue = CUE.exec(text.slice(start, end));
    const stop = cue ? start + cue.index : end;
    const pair = dashPair(text, start, stop, paragraph, inner, found.length > 0);
    if (pair) found.push(pair);
    if (!cue) break;
    const after = stop + cue[0].length;
    const resumes = RESUMES.exec(text.slice(after, end));
    if (!resumes) break;
    start = after + resumes.index + resumes[0].length;
  }
  return found.length ? found : [...inner];
}

function dashPair(
  text: string,
  from: number,
  to: number,
  paragraph: number,
  inner: readonly Pair[],
  joined: boolean,
): Pair | null {
  const nested = inner.filter((one) => one.outerStart >= from && one.outerEnd <= to);
  return unmarkedPair(text, from, to, { sign: '—', form: 'dash', paragraph, joined, nested });
}
