// Made from the schema beside it by `npm run generate -- --types`. Do not edit.

/**
 * A file, by its path from the folder of this file, with /.
 */
export type Path = string;
export type Name = string;
export type Claim = QuoteClaim | StatementClaim;
export type Speaker1 = Name | Speaker;
/**
 * Labels to filter by.
 */
export type Tags = string[];
/**
 * Labels to filter by.
 */
export type Tags1 = string[];
/**
 * Labels to filter by.
 */
export type Tags2 = string[];

/**
 * A claim file: what an author says that a source says.
 */
export interface ClaimFile {
  /**
   * Path or address of this schema, for editors.
   */
  $schema?: string;
  /**
   * The source of every claim in this file that names none of its own.
   */
  source?: Path | Source;
  /**
   * Who said the quotes of this file that name nobody themselves.
   */
  speaker?: Name | Speaker;
  /**
   * The claims, in the order in which reports list them.
   */
  claims: Claim[];
}
export interface Source {
  path: Path;
  /**
   * article: third-party text that quotes people; transcript: speaker turns; document: one author's own words.
   */
  kind?: 'article' | 'transcript' | 'document';
  /**
   * Language of the source.
   */
  lang?: string;
  /**
   * How its text came to be: ocr was read from images, asr heard by a machine.
   */
  made?: 'text' | 'ocr' | 'asr';
  /**
   * internal: only passages get into outputs; withheld: only verdicts do.
   */
  access?: 'open' | 'internal' | 'withheld';
  /**
   * Whose words a document is.
   */
  speaker?: string;
  /**
   * Its title, as readers know it.
   */
  title?: string;
  /**
   * Where readers find it.
   */
  url?: string;
  /**
   * Who wrote it.
   */
  author?: string;
  /**
   * When it was published.
   */
  published?: string;
  /**
   * When this copy was made.
   */
  retrieved?: string;
  /**
   * When it was last changed.
   */
  modified?: string;
  /**
   * Who published it.
   */
  publisher?: string;
  /**
   * Where the recording is that it is a transcript of.
   */
  media?: string;
}
export interface Speaker {
  /**
   * The full name.
   */
  name: string;
  /**
   * Other forms of the name that sources use.
   */
  aliases?: Name[];
  /**
   * Words that stand for the person in the source: Bundeskanzler, Kanzler.
   */
  roles?: Name[];
}
export interface QuoteClaim {
  /**
   * Unique in the file; made from the first words when absent.
   */
  id?: string;
  /**
   * The words as published, without the outer quotation marks.
   */
  quote: string;
  /**
   * Who said it; null: checked for its words alone, whatever the file says.
   */
  speaker?: Speaker1 | null;
  /**
   * Where it was said, instead of the file's source.
   */
  source?: Path | Source;
  /**
   * Language of the quote.
   */
  lang?: string;
  /**
   * The source's words right before the quote; must stand there.
   */
  prefix?: string;
  /**
   * The source's words right after the quote; must stand there.
   */
  suffix?: string;
  locator?: Locator;
  /**
   * The published wording in another language; quote is then the original.
   */
  translation?: string;
  /**
   * A remark for colleagues.
   */
  note?: string;
  tags?: Tags;
  pin?: Pin;
}
/**
 * Where in the source the words stand, as published; must be right.
 */
export interface Locator {
  /**
   * Page of the file, counted from 1.
   */
  page?: number;
  /**
   * From the start of the recording: 12:41 or 1:02:41.
   */
  time?: string;
  /**
   * Paragraph of the text, counted from 1 without headings and captions.
   */
  paragraph?: number;
}
/**
 * The passage as it was checked once, so that a later change is noticed.
 */
export interface Pin {
  /**
   * SHA-256 of the source's raw bytes, in lower-case hex.
   */
  sha256: string;
  /**
   * The passage as it stood.
   */
  seen: string;
  /**
   * Who said it there, where the source told.
   */
  speaker?: Name | null;
}
export interface StatementClaim {
  /**
   * Unique in the file; made from the first words when absent.
   */
  id?: string;
  /**
   * The fact that is claimed.
   */
  statement: string;
  /**
   * How the author rates the statement.
   */
  rating?: 'correct' | 'mostly-correct' | 'misleading' | 'false' | 'unproven';
  /**
   * The author's reason for the rating.
   */
  conclusion?: string;
  /**
   * The passages of sources that back the statement.
   *
   * @minItems 1
   */
  evidence: [EvidenceQuote, ...EvidenceQuote[]];
  /**
   * The source of the evidence, instead of the file's source.
   */
  source?: Path | Source;
  /**
   * Language of the statement.
   */
  lang?: string;
  /**
   * A remark for colleagues.
   */
  note?: string;
  tags?: Tags2;
}
export interface EvidenceQuote {
  /**
   * Unique in the claim; its number, from 1, when absent.
   */
  id?: string;
  /**
   * The words of the source.
   */
  quote: string;
  /**
   * Who said it; without one it is checked for its words alone.
   */
  speaker?: Speaker1 | null;
  /**
   * Where it stands, instead of the claim's or the file's source.
   */
  source?: Path | Source;
  /**
   * Language of the quote.
   */
  lang?: string;
  /**
   * The source's words right before the quote; must stand there.
   */
  prefix?: string;
  /**
   * The source's words right after the quote; must stand there.
   */
  suffix?: string;
  locator?: Locator1;
  /**
   * The published wording in another language; quote is then the original.
   */
  translation?: string;
  /**
   * A remark for colleagues.
   */
  note?: string;
  tags?: Tags1;
  pin?: Pin1;
}
/**
 * Where in the source the words stand, as published; must be right.
 */
export interface Locator1 {
  /**
   * Page of the file, counted from 1.
   */
  page?: number;
  /**
   * From the start of the recording: 12:41 or 1:02:41.
   */
  time?: string;
  /**
   * Paragraph of the text, counted from 1 without headings and captions.
   */
  paragraph?: number;
}
/**
 * The passage as it was checked once, so that a later change is noticed.
 */
export interface Pin1 {
  /**
   * SHA-256 of the source's raw bytes, in lower-case hex.
   */
  sha256: string;
  /**
   * The passage as it stood.
   */
  seen: string;
  /**
   * Who said it there, where the source told.
   */
  speaker?: Name | null;
}
