// What people type finds what stands there: the fold of the report page's search. The page's file
// holds the claims' words folded, its script folds what is asked for, so both must be this one.

/** Marks that telephones and word processors put for the plain one. */
export const MARKS = /[„“”‟«»]/g;

/** `Übung  Straße → ubung strasse` */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(MARKS, '"')
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ');
