// What a claim file says, once it has been checked: plain values with their positions.

/** A person as a claim file names them. */
export interface Speaker {
  readonly name: string;
  /** Other forms of the name: `Scholz`, `O. Scholz`. */
  readonly aliases: readonly string[];
  /** Words that stand for the person in this source: `Kanzler`. */
  readonly roles: readonly string[];
}

/** What a source is; it decides what a match must be. */
export type SourceKind = 'article' | 'transcript' | 'document';

/** How the text of a source came to be. A doubtful one (`ocr`, `asr`) cannot convict. */
export type SourceMade = 'text' | 'ocr' | 'asr';

/** How much of a source may get into any output. */
export type SourceAccess = 'open' | 'internal' | 'withheld';

/** What somebody has declared about a source; `null` is "did not say". */
export interface SourceDeclaration {
  readonly kind: SourceKind | null;
  readonly lang: string | null;
  readonly made: SourceMade | null;
  readonly access: SourceAccess | null;
  /** The one author of a `document`. */
  readonly speaker: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly retrieved: string | null;
  /** When it was last changed by those who publish it. */
  readonly modified?: string | null;
  readonly publisher?: string | null;
  /** Address of the recording that a transcript is of. */
  readonly media?: string | null;
  /** What was recorded when it was retrieved as a snapshot. */
  readonly recorded?: RecordedCopy | null;
}

/** A copy as it was retrieved. */
export interface RecordedCopy {
  /** SHA-256 of its bytes, lower-case hex. */
  readonly sha256: string;
  /** ISO 8601. */
  readonly retrieved: string;
}

/** The passage that a claim was checked against once, so that a later change is noticed. */
export interface Pin {
  /** SHA-256 of the source's raw bytes, lower-case hex. */
  readonly sha256: string;
  /** The passage as it stood. */
  readonly seen: string;
  /** Who said it there, where the source told. */
  readonly speaker: string | null;
}

/** Where in its source a quote is said to stand; what is null was not said. */
export interface Locator {
  /** 1-based. */
  readonly page: number | null;
  /** Seconds from the start of the recording. */
  readonly time: number | null;
  /** 1-based, headings and captions not counted. */
  readonly paragraph: number | null;
}

/** Where in the project a value stands. Line and column are 1-based, columns in UTF-16 units. */
export interface Place {
  /** Path from the root, with `/`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** JSON Pointer of the value; empty for a whole file. */
  readonly pointer: string;
}

/** What every claim has, whatever its kind. */
export interface ClaimBase extends Place {
  /** `dossier/file/id`, unique in a run. */
  readonly id: string;
  readonly lang: string | null;
  readonly note: string | null;
  readonly tags: readonly string[];
}

/** Someone said these words. */
export interface QuoteClaim extends ClaimBase {
  readonly kind: 'quote';
  readonly quote: string;
  /** Null: checked for its words alone. */
  readonly speaker: Speaker | null;
  /** By what words of a draft the speaker was only inferred: `sagte er`. */
  readonly speakerCue?: string;
  /** Whom a draft calls by a role and never by name, when there is no speaker: `der Sprecher`. */
  readonly speakerRole?: string;
  /** By what words of a draft the speaker is not the only one named: `said Lund and Berg`. */
  readonly speakerShared?: string;
  /** What a draft quotes right before and behind a cue that interrupts it: `“Steel,” said Lund, “fails.”` */
  readonly parted?: { readonly before: string | null; readonly after: string | null };
  /** Path of the cited source from the root. */
  readonly source: string;
  readonly prefix: string | null;
  readonly suffix: string | null;
  readonly locator: Locator | null;
  /** The published wording in another language; `quote` is then the original. */
  readonly translation: string | null;
  readonly pin: Pin | null;
}

/** How an author rates a statement. */
export type Rating = 'correct' | 'mostly-correct' | 'misleading' | 'false' | 'unproven';

/** A fact, backed by evidence quotes. */
export interface StatementClaim extends ClaimBase {
  readonly kind: 'statement';
  readonly statement: string;
  readonly rating: Rating | null;
  readonly conclusion: string | null;
  readonly evidence: readonly QuoteClaim[];
}

/** One thing to check. */
export type Claim = QuoteClaim | StatementClaim;
