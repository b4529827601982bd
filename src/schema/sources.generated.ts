// Made from the schema beside it by `npm run generate -- --types`. Do not edit.

export type Hash = string;

/**
 * sources.json: what is known about the sources in its folder and below, said once.
 */
export interface SourcesFile {
  /**
   * Path or address of this schema, for editors.
   */
  $schema?: string;
  defaults?: Declaration;
  /**
   * Single sources, by their path from the folder of this file, with /.
   */
  sources?: {
    [k: string]: Declaration1;
  };
  /**
   * Files that wortlaut snapshot has kept, by name, with what they were.
   */
  snapshots?: {
    [k: string]: SnapshotRecord;
  };
}
/**
 * What holds for every source in this folder and below that does not say otherwise.
 */
export interface Declaration {
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
export interface Declaration1 {
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
export interface SnapshotRecord {
  /**
   * The address that answered; none for a file of the machine.
   */
  url?: string;
  /**
   * When this copy was made.
   */
  retrieved: string;
  /**
   * Of the bytes of the file.
   */
  sha256: string;
  /**
   * Of its visible text in UTF-8; null when it could not be read.
   */
  textSha256: Hash | null;
  /**
   * What read it, with its version.
   */
  reader: string;
}
