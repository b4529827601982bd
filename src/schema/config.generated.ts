// Made from the schema beside it by `npm run generate -- --types`. Do not edit.

/**
 * wortlaut.config.json, or the key wortlaut of package.json. Paths are relative to the root.
 */
export interface ConfigFile {
  /**
   * Path or address of this schema, for editors.
   */
  $schema?: string;
  /**
   * Claim files, folders and globs that are checked when none are named; else claims/.
   *
   * @minItems 1
   */
  claims?: [string, ...string[]];
  /**
   * What verdicts and flags mean for the outcome.
   */
  profile?: 'default' | 'ap' | 'scholarly' | 'spoken';
  /**
   * Outcomes of single verdicts, over the profile's.
   */
  verdicts?: {
    /**
     * Word for word.
     */
    verbatim?: 'pass' | 'warn' | 'fail' | 'unchecked';
    /**
     * Same words, other signs.
     */
    typographic?: 'pass' | 'warn' | 'fail' | 'unchecked';
    /**
     * Changes are marked.
     */
    edited?: 'pass' | 'warn' | 'fail' | 'unchecked';
    /**
     * Shortened, and marked so.
     */
    elided?: 'pass' | 'warn' | 'fail' | 'unchecked';
    /**
     * Lightly smoothed.
     */
    tidied?: 'pass' | 'warn' | 'fail' | 'unchecked';
    /**
     * What was left out matters.
     */
    'context-risk'?: 'pass' | 'warn' | 'fail' | 'unchecked';
    /**
     * Stands in another source.
     */
    'wrong-source'?: 'pass' | 'warn' | 'fail' | 'unchecked';
    /**
     * Could not be measured.
     */
    unchecked?: 'pass' | 'warn' | 'fail' | 'unchecked';
    /**
     * The wording differs.
     */
    altered?: 'pass' | 'warn' | 'fail' | 'unchecked';
    /**
     * The pinned passage changed.
     */
    'source-changed'?: 'pass' | 'warn' | 'fail' | 'unchecked';
    /**
     * Not a quotation in the source.
     */
    narrated?: 'pass' | 'warn' | 'fail' | 'unchecked';
    /**
     * Joined from separate places.
     */
    spliced?: 'pass' | 'warn' | 'fail' | 'unchecked';
    /**
     * Not found in the source.
     */
    'not-found'?: 'pass' | 'warn' | 'fail' | 'unchecked';
    /**
     * A word that matters differs.
     */
    'meaning-changed'?: 'pass' | 'warn' | 'fail' | 'unchecked';
    /**
     * The source names someone else.
     */
    misattributed?: 'pass' | 'warn' | 'fail' | 'unchecked';
  };
  /**
   * Single rules by their id: off, or the outcome that a finding of the rule lifts a claim to.
   */
  rules?: {
    [k: string]: 'off' | 'pass' | 'warn' | 'fail' | 'unchecked';
  };
  /**
   * Words to add to the lists, by language, then by class; stem* stands for every word that begins so.
   */
  words?: {
    [k: string]: {
      [k: string]: string[];
    };
  };
  /**
   * Language of texts that do not say theirs.
   */
  lang?: string;
  /**
   * Language of the reports.
   */
  reportLang?: 'en' | 'de';
  /**
   * Folder for reports; else out.
   */
  out?: string;
  /**
   * Reports of check and report when the command line names none, as --reporter has them; files count from the root.
   *
   * @minItems 1
   */
  reporters?: [string, ...string[]];
  /**
   * What makes the exit code 1; else fail.
   */
  failOn?: 'fail' | 'warn' | 'never';
  /**
   * More claims to look at than this make the exit code 1.
   */
  maxWarnings?: number;
  /**
   * The file of known findings; else wortlaut.baseline.json, where it is there.
   */
  baseline?: string;
  /**
   * The folder in which answers are kept for later runs; else none are kept.
   */
  cache?: string;
  /**
   * Folders outside the root from which sources may be read as well.
   */
  roots?: string[];
  /**
   * Whom readers of a report can write to about corrections.
   */
  contact?: string;
  /**
   * Other limits than the built-in ones.
   */
  limits?: {
    /**
     * Size of a claim file, in bytes.
     */
    claimFileBytesMax?: number;
    /**
     * Claims in one file.
     */
    claimsPerFileMax?: number;
    /**
     * Length of a quote, in UTF-16 code units.
     */
    quoteUnitsMax?: number;
    /**
     * Size of a source, in bytes.
     */
    sourceBytesMax?: number;
  };
}
