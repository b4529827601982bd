// What people type finds what stands there: the fold of the report page's search. The page's file
// holds the claims' words folded, its script folds what is asked for, so both must be this one.

/** Marks that telephones and word processors put for the plain one. */
export const MARKS = /[„“”‟«»]/g;

/** Letters that are not of the plainest kind; only these are taken apart. */
const LETTERS = /[\u0080-\u2017\u201A-\u201B\u2020-\uFFFF]+/g;

/** `Übung  Straße → ubung strasse` */
export const folded = (text: string): string =>
  text
    .replace(MARKS, '"')
    .replace(/[’‘]/g, "'")
    .replace(LETTERS, (letters) => letters.normalize('NFKD').replace(/\p{M}/gu, ''))
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/\s{2,}|[^\S ]/g, ' ');
