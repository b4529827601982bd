// A German clause may end in its verbs, which a passage of least distance cuts off: `er soll es
// überbracht` of `er soll es überbracht haben` is no sentence that anybody could take over.

import type { SourceText } from '../model/source.js';

/** What stands at the end of a clause behind a participle or an infinitive. */
const FINAL_VERBS = new Set(
  `haben hat hatte hatten habe hätte hätten sein ist sind war waren sei wäre wären seien
  werden wird wurde wurden worden würde würden werde können kann konnte konnten könne könnte könnten
  müssen muss musste mussten müsse müsste müssten sollen soll sollte sollten solle wollen will
  wollte wollten wolle dürfen darf durfte durften dürfe dürfte dürften mögen möge möchte lassen
  lässt ließ`.split(/\s+/u),
);

/** Two verbs and the space between them. */
const REACH_UNITS = 40;

/**
 * The verbs that follow a passage up to the end of its clause, with the space before them; else
 * nothing. `… überbracht| haben, sagen` → ` haben`
 */
export function finalVerbs({ text, meta }: SourceText, end: number): string {
  if (meta.lang !== 'de' && meta.lang !== 'und') return '';
  const words = /^(?:\s+\p{L}+){1,2}(?=\s*[,.;:!?)“”"«»]|\s*$)/u.exec(
    text.slice(end, end + REACH_UNITS),
  )?.[0];
  if (words === undefined) return '';
  const all = words.trim().toLowerCase().split(/\s+/u);
  return all.every((word) => FINAL_VERBS.has(word)) ? words : '';
}
