// A name among the words of saying that need not be the speaker's: whose lawyer speaks, what was
// denied. Only makes doubtful what would hold, and never convicts.

import type { ClaimAttribution } from '../model/judgement.js';
import type { QuoteSpan } from '../model/span.js';

/** Whose words a passage is said to be. */
interface NamedOwner extends Pick<ClaimAttribution, 'status' | 'via' | 'cue'> {
  readonly name: string | null;
  /** The words that name them, in the source. */
  readonly mention: QuoteSpan | null;
}

/** `said Lund’s lawyer`, `the lawyer for Lund`: the name is whose somebody is. */
const OWNER_AFTER =
  /^['’]s?\s+(?:lawyers?|attorneys?|spokes\p{L}+|aides?|advis[eo]rs?|assistants?|agents?|allies|ally|wife|husband|widow|son|daughter|mother|father|brother|sister|office|campaign|deputy|opponents?|rivals?|critics?)\b/u;
const OWNER_BEFORE = /(?:\b(?:for|of|to|about|against|für|gegen|über)|\p{Lu}\p{L}+\s+von)\s+$/u;
/** `according to Lund`, `in the words of Lund`, `nach Angaben von Lund` are Lund’s own. */
const OWN_BEFORE =
  /\b(?:[Aa]ccording|words?|view|opinion|account|phrase|[Aa]ngaben?|[Ww]orten?|[Aa]ussagen?|[Aa]nsicht|[Mm]einung|[Ss]icht|[Aa]uskunft|[Ee]inschätzung|[Dd]arstellung)\s+(?:to|of|von)\s+$/u;
/** A saying that was not, or only might have been. */
const UNSAID =
  /\b(?:not|never|nobody|no one|denied|denies|refused|refuses|rejected|falsely|promised never|was told|were told|should have|impersonating|parody|nicht|nie|niemals|weigerte|bestritt|angeblich|soll|könnte|hätte|vorgeworfen|zurück)\b/iu;
const aroundUnits = 60;

/** Whether the words that make a name the speaker’s are too weak to say that they spoke. */
export function isShaky(text: string, { name, status, via, cue, mention }: NamedOwner): boolean {
  if (via !== 'name' || !cue || !mention) return false;
  if (cue.text.length <= aroundUnits && UNSAID.test(cue.text)) return true;
  if (status !== 'inferred') return false;
  // The mention may be the whole phrase: the name's own place in it is what counts.
  const surname = name?.split(' ').at(-1) ?? '';
  const last = text.slice(mention.start, mention.end).lastIndexOf(surname);
  const end = last < 0 ? mention.end : mention.start + last + surname.length;
  const first = name?.split(' ')[0] ?? '';
  const found = text.slice(mention.start, end).indexOf(first);
  const start =
    found < 0 ? (last < 0 ? mention.start : mention.start + last) : mention.start + found;
  const before = text.slice(Math.max(0, start - aroundUnits), start);
  return (
    OWNER_AFTER.test(text.slice(end, end + aroundUnits)) ||
    (OWNER_BEFORE.test(before) && !OWN_BEFORE.test(before))
  );
}
