// Sentences in which Anna Berg is named right before the verb as the object of what stands there: an
// account that poses as her, whoever knows her. Then near misses, in which she is the one who spoke.

export const HELD: readonly string[] = [
  'An account impersonating Anna Berg wrote: “The dam will hold.”',
  'An account impersonating mayor Anna Berg wrote: “The dam will hold.”',
  'A caller posing as Anna Berg said: “The dam will hold.”',
  'The account that impersonates Anna Berg wrote: “The dam will hold.”',
  'A man who had long known Anna Berg said: “The dam will hold.”',
  'Anyone who knows Anna Berg says: “The dam will hold.”',
  'Whoever knows Anna Berg says: “The dam will hold.”',
  'A neighbor living beside Anna Berg said: “The dam will hold.”',
  '“The dam will hold for years,” said a neighbor living beside Anna Berg.',
];

export const HELD_BY_NOTHING: readonly string[] = [
  'Speaking on Monday, Anna Berg said: “The dam will hold.”',
  'On leaving, Anna Berg said: “The dam will hold.”',
  'The next morning Anna Berg said: “The dam will hold.”',
  'At a press briefing Anna Berg said: “The dam will hold.”',
  'Outgoing mayor Anna Berg said: “The dam will hold.”',
  'The acting mayor Anna Berg said: “The dam will hold.”',
  'The county’s acting mayor Anna Berg said: “The dam will hold.”',
  'Visiting professor Anna Berg said: “The dam will hold.”',
  'Leading economist Anna Berg said: “The dam will hold.”',
  'Founding member Anna Berg said: “The dam will hold.”',
  'A visibly trembling Anna Berg said: “The dam will hold.”',
  'A woman identified as Anna Berg said: “The dam will hold.”',
  'It was then that Anna Berg said: “The dam will hold.”',
];

/** A clause that opens with `wer` names nobody. */
export const ANYBODY_GERMAN: readonly string[] = [
  'Wer Anna Berg kennt, sagt: „Der Damm hält noch Jahre.“',
  'Wer Anna Berg kennt, der sagt: „Der Damm hält noch Jahre.“',
  'Wen Anna Berg kennt, der sagt: „Der Damm hält noch Jahre.“',
  'Was Anna Berg meint, sagt: „Der Damm hält noch Jahre.“',
];

/** The name inside the attribute or the clause of another's is not whose words they are. */
export const HELD_GERMAN: readonly string[] = [
  'Ein Konto, das Anna Berg nachahmt, schrieb: „Der Damm hält noch Jahre.“',
  'Ein als Anna Berg auftretender Mann sagte: „Der Damm hält noch Jahre.“',
];

/** Notes of print, which nobody said. */
export const NOTES: readonly string[] = [
  '„Der Damm hält nach allem noch Jahre“ (S. 482).',
  '„Der Damm hält nach allem noch Jahre“ (Hervorhebung im Original).',
  'Hervorhebung: „Der Damm hält noch Jahre.“',
  'S. 482: „Der Damm hält noch Jahre.“',
];

/** Somebody whose initial is one of a note. */
export const INITIALS: readonly string[] = [
  '„Der Damm hält nach allem noch Jahre“ (S. Fischer).',
  'S. Fischer: „Der Damm hält noch Jahre.“',
];

/** What something is said by is not who said it. */
export const BY_MEANS: readonly string[] = [
  'Anna Berg, a spokeswoman for Acme, said by phone that “the dam will hold.”',
  'Anna Berg said by phone: “The dam will hold.”',
  'Anna Berg said by way of introduction: “The dam will hold.”',
];
