// The limit on everything that an input can make large, each with its reason.

const MEBI = 1024 * 1024;

export const LIMITS = {
  /** A claim file is read whole and its positions are kept in memory. */
  claimFileBytesMax: 32 * MEBI,
  /** 100 MB of text is the largest source that locating is tested with. */
  sourceBytesMax: 100 * MEBI,
  /** Markup is parsed into a tree of some forty times its size. */
  markupBytesMax: 16 * MEBI,
  /** PDF and Word files with their pictures; what is unpacked of them has limits of its own. */
  documentBytesMax: 200 * MEBI,
  /** Longer than any quotation in print; locating is tested up to here. */
  quoteUnitsMax: 100_000,
  /** Two hundred times what the largest known dossier holds. */
  claimsPerFileMax: 100_000,
  /** Parsers recurse; the deepest claim file needs 6. */
  jsonDepthMax: 64,
  /** Deeper Markdown or HTML is made by machines to break machines. */
  treeDepthMax: 200,
} as const;

/** Limits by name: a config may set other values than the built-in ones. */
export type Limits = { readonly [name in keyof typeof LIMITS]: number };

/** The limits of a run. */
export const limitsOf = (own: Partial<Limits> = {}): Limits => ({ ...LIMITS, ...own });
