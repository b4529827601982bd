// The names of files that stand beside claim files and are none. Whoever looks for claim files
// leaves them out, whoever writes claim files or sources takes no such name: both ask this table,
// so that nothing is written that is never checked. The hook and the docs are held to it by a test.

/** What editors decided on the claims of a folder; on those of a draft, `DRAFT.decisions.json`. */
export const DECISIONS_NAME = 'decisions.json';

/** What is known of the sources of a folder. */
export const SOURCES_NAME = 'sources.json';

/** Where the baseline is when nobody says otherwise, from the root. */
export const BASELINE_NAME = 'wortlaut.baseline.json';

/** The settings of a project, in its root. */
export const CONFIG_NAME = 'wortlaut.config.json';

/** All whole names; each also begins a list in the docs. */
export const NEIGHBOUR_NAMES: readonly string[] = [
  SOURCES_NAME,
  DECISIONS_NAME,
  BASELINE_NAME,
  CONFIG_NAME,
  'package.json',
];

const NAMES: ReadonlySet<string> = new Set(NEIGHBOUR_NAMES);

/** How the name of a draft's decisions ends. */
export const DRAFT_DECISIONS_END = `.${DECISIONS_NAME}`;

/** Whether a file of this name is no claim file: `sources.json`, `draft.md.decisions.json`. */
export const isNeighbour = (name: string): boolean =>
  NAMES.has(name) || name.endsWith(DRAFT_DECISIONS_END);

/**
 * Whether a new file must not be called so: it would be taken for another kind, or, being hidden,
 * not be seen. There are file systems to which `Sources.JSON` is `sources.json`.
 */
export const isTakenName = (name: string): boolean =>
  name.startsWith('.') || isNeighbour(name.toLowerCase());
