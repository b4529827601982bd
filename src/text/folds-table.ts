// The declared equivalences, one row a fold: what it makes alike, and what it must leave apart.
//
// A fold that could change what the words mean is no fold: `10²` stays apart from `102`, `½` from
// `1/2`, `5"` from `5'`, a dash between two digits from a hyphen. The examples are run by a test
// and printed by the documents.

import type { FoldName } from '../model/match.js';

/** One declared equivalence. */
export interface FoldRow {
  readonly name: FoldName;
  /** Single characters that the fold touches, for the folds that are made of such. */
  readonly glyphs: string;
  /** A sign without which the fold leaves a text as it is. */
  readonly sign: RegExp;
  /** Pairs that the fold makes equal. */
  readonly alike: readonly (readonly [string, string])[];
  /** Near misses: pairs that all folds together leave different. */
  readonly unlike: readonly (readonly [string, string])[];
}

/** All folds, in the order in which they are reported. */
export const FOLDS: readonly FoldRow[] = [
  {
    name: 'white-space',
    glyphs:
      '\t\n\v\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000',
    sign: /\s\s|[^\S ]|\u0085|\. \./u,
    alike: [
      ['a b', 'a \n  b'],
      ['10 %', '10\u202f%'],
    ],
    unlike: [['ab', 'a b']],
  },
  {
    name: 'normalisation',
    glyphs: '',
    sign: /[^\0-\x7f]/u,
    alike: [
      ['Übung', 'U\u0308bung'],
      ['한', '\u1112\u1161\u11ab'],
      ['日\uf900', '日豈'],
    ],
    unlike: [
      ['10²', '102'],
      ['½', '1/2'],
      ['schon', 'schön'],
      ['Ⅳ', 'IV'],
    ],
  },
  {
    name: 'invisible',
    glyphs:
      '\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufe0e\ufe0f\ufeff',
    sign: /[^\0-\x7f]/u,
    alike: [
      ['Beispiel', 'Bei\u00adspiel'],
      ['Wort', '\ufeffWort'],
      ['☎', '☎\ufe0f'],
    ],
    unlike: [['👩\u200d🚀', '👩🚀']],
  },
  {
    name: 'quote-marks',
    glyphs: '"“”„‟«»‹›「」『』〝〞〟＂\'‘’‚‛`´',
    sign: /["'`]|[^\0-\x7f]/u,
    alike: [
      ['„so“ etwas', '"so" etwas'],
      ['»so« etwas', '‚so‘ etwas'],
      ["``so'' etwas", '“so” etwas'],
    ],
    unlike: [
      ['5"', "5'"],
      ['so etwas', '"so" etwas'],
    ],
  },
  {
    name: 'dashes',
    glyphs: '‐‑‒–—―−﹘﹣－⸺⸻',
    sign: /--|[^\0-\x7f]/u,
    alike: [
      ['ja – nein', 'ja — nein'],
      ['ja--nein', 'ja—nein'],
      ['Nord‑Süd', 'Nord-Süd'],
    ],
    unlike: [
      ['12–15', '12-15'],
      ['12–15', '1215'],
    ],
  },
  {
    name: 'apostrophes',
    glyphs: "'‘’‛ʼʹ`´′＇",
    sign: /['`]|[^\0-\x7f]/u,
    alike: [
      ["don't", 'don’t'],
      ['geht´s', 'gehtʼs'],
    ],
    unlike: [["we're", 'were']],
  },
  {
    name: 'ellipsis',
    glyphs: '…',
    sign: /…|\.\s?\./u,
    alike: [
      ['und…', 'und...'],
      ['und …', 'und . . .'],
    ],
    unlike: [['und.', 'und...']],
  },
  {
    name: 'ligatures',
    glyphs: 'ﬀﬁﬂﬃﬄﬅﬆ',
    sign: /[\ufb00-\ufb06]/u,
    alike: [
      ['finden', 'ﬁnden'],
      ['Stoff', 'Stoﬀ'],
    ],
    unlike: [['Æther', 'Aether']],
  },
  {
    name: 'line-end-hyphen',
    glyphs: '',
    sign: /[-\u00ad\u2010\u2011]\s/u,
    alike: [
      ['Beispiel', 'Bei-\nspiel'],
      ['Nord-Süd-Dialog', 'Nord-\nSüd-Dialog'],
    ],
    unlike: [
      ['Vorund Nachteile', 'Vor-\nund Nachteile'],
      ['Beispiel', 'Bei-spiel'],
    ],
  },
  {
    name: 'case',
    glyphs: '',
    sign: /[A-Z]|[^\0-\x7f]/u,
    alike: [
      ['Wir', 'wir'],
      ['ΟΔΟΣ', 'οδος'],
    ],
    unlike: [['Maße', 'Masse']],
  },
];

/** Every fold: the one view in which quotes are searched. */
export const ALL_FOLDS: readonly FoldName[] = FOLDS.map((row) => row.name);

/** The glyphs of a fold as code units. */
export function glyphsOf(name: FoldName): ReadonlySet<number> {
  const row = FOLDS.find((one) => one.name === name);
  return new Set([...(row?.glyphs ?? '')].map((glyph) => glyph.charCodeAt(0)));
}

/** The letters that a ligature stands for, and other letters that fold to more than one unit. */
export const LIGATURES: ReadonlyMap<string, string> = new Map([
  ['ﬀ', 'ff'],
  ['ﬁ', 'fi'],
  ['ﬂ', 'fl'],
  ['ﬃ', 'ffi'],
  ['ﬄ', 'ffl'],
  ['ﬅ', 'st'],
  ['ﬆ', 'st'],
]);

/** Words after which a hyphen at a line end stays: `Vor-` / `und Nachteile`. */
export const HYPHEN_KEEPERS: ReadonlySet<string> = new Set(
  'und oder bzw sowie als wie bis noch and or to nor'.split(' '),
);
