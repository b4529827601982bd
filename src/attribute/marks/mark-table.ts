// Which signs open and close quotations, in all the pairs that print and typing use.
//
// German „…“ and »…«, English “…” and ‘…’, French and Spanish «…», Polish and Dutch „…”, Swedish
// ”…” and »…», Japanese 「…」 and 『…』, Chinese “…” and 《…》, typewriter "…" and '…', TeX ``…'',
// and what word processors make of them by mistake: „…", “…", „…”.

/** Signs that can open a quotation, each with all the signs that may close it. */
export const CLOSERS: Readonly<Record<string, string>> = {
  '„': '“”"＂«»',
  '“': '”"“',
  '”': '”"',
  '‟': '”“"',
  '"': '"”“',
  '＂': '＂"',
  '«': '»"“”',
  '»': '«»"“',
  '‹': '›',
  '›': '‹›',
  '‚': "‘’'‛",
  '‘': "’'‘",
  '‛': "’'",
  '’': '’',
  "'": "'’",
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '〝': '〞〟',
  '``': "''",
  ',,': "''“”\"",
};

/** Every sign of the table, openers and closers. */
export const MARK_SIGNS = '„“”‟"＂«»‹›‚‘‛’\'「」『』《》〈〉〝〞〟';

/** Marks inside which a text is a title in Chinese and Japanese print. */
export const TITLE_MARKS = '《〈';

/** Single marks: at the top level they need a partner, since most are apostrophes. */
export const SINGLE_SIGNS = "‚‘‛’'";

/** Angle marks, which print uses in both directions. */
export const ANGLE_SIGNS = '«»‹›';

/** Marks that only ever open, or only ever close. */
export const ONLY_OPEN = '„‟「『《〈〝';
export const ONLY_CLOSE = '」』》〉〞〟';
