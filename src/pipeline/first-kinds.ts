// What a source is likely to be, for a first sources.json that a person then corrects.
//
// A text that quotes people by name is an article, unless it greets an audience or calls itself a
// speech: speakers quote, too. A text that quotes nobody is somebody's own words.

import type { SourceState } from '../model/case.js';
import type { SourceKind } from '../model/claim.js';
import type { SourceMeta } from '../model/source.js';

/** Where a text greets or names itself. */
const HEAD_UNITS = 2_000;

/** `Rede von …`, `Remarks by …`, in a title or the first lines. */
const SPEECH =
  /^[^\S\n]*(?:[^\n]{0,60}[:–—-] )?(?:Rede|Ansprache|Grußwort|Regierungserklärung|Pressestatement|Festrede|Laudatio|Predigt|Speech|Remarks|Address|Keynote|Statement|Sermon|Eulogy) (?:von|vor|zu[mr]?|des|der|by|of|to|at|on|before|delivered)\b/imu;

/** A line that begins by greeting those who listen. */
const GREETING =
  /^[^\S\n]*(?:(?:Meine|Sehr) (?:sehr )?(?:verehrten?|geehrten?)|Meine Damen und Herren|Liebe[rs]? (?:Kolleg|Freund|Genoss|Mitbürger|Mitmensch|Gäste)|Verehrte[rs]? |(?:Sehr )?(?:Herr|Frau) (?:Bundes(?:tags)?)?präsident|Exzellenzen|Ladies and gentlemen|(?:Mr|Mister|Madam|Mrs)\.? (?:Speaker|President|Chair|Secretary)|Your (?:Excellenc|Majest|Royal)|Dear (?:friends|colleagues|guests)|My fellow |(?:Good (?:morning|afternoon|evening)|Guten (?:Morgen|Tag|Abend))[,.! ]|(?:Thank you|Vielen Dank|Herzlichen Dank)[,.! ])/imu;

/** The kind of a source: declared, a transcript by its turns, else by what it does with words. */
export function firstKind(
  { kind, kindGuessed, title }: SourceMeta,
  { source, attributed }: SourceState,
): SourceKind {
  if (!kindGuessed || kind === 'transcript') return kind;
  const head = outsideQuotations(source?.text.slice(0, HEAD_UNITS) ?? '', attributed);
  if (SPEECH.test(title ?? '') || SPEECH.test(head) || GREETING.test(head)) return 'document';
  return attributed.quotations.some(({ speaker }) => speaker !== null) ? 'article' : 'document';
}

/** An article may quote the greeting of a speech. */
function outsideQuotations(head: string, { quotations }: SourceState['attributed']): string {
  let kept = '';
  let from = 0;
  for (const { start, end } of quotations) {
    if (start >= head.length) break;
    if (start > from) kept += `${head.slice(from, start)}·`;
    from = Math.max(from, end);
  }
  return kept + head.slice(from);
}
