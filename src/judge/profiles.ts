// The profiles: what each makes of verdicts, flags and rules, as data. The model's table of verdicts
// is the default; a profile says only where it differs. Sources: AP Stylebook, "quotations in the
// news" (never alter quotations, even to correct minor errors); MLA 9 and DIN/German academic
// practice (every change is marked, inflection and case too); broadcast practice for `spoken`.

import type { Flag, Outcome, Verdict } from '../model/verdicts.js';

/** One profile. */
export interface Profile {
  readonly verdicts: Readonly<Partial<Record<Verdict, Outcome>>>;
  /** What a flag lifts an outcome to. */
  readonly flags: Readonly<Partial<Record<Flag, Outcome>>>;
  /** By class of difference: the outcome that its unmarked differences give. */
  readonly rules: Readonly<Record<string, Outcome>>;
}

const FLAGS_DEFAULT: Profile['flags'] = {
  'speaker-unknown': 'warn',
  'speaker-doubtful': 'warn',
  'wrong-place': 'warn',
  'narrated-guessed': 'warn',
  'unsupported-detail': 'warn',
  'rule-error': 'warn',
};

/** All profiles by name. */
export const PROFILES: Readonly<Record<string, Profile>> = {
  default: { verdicts: {}, flags: FLAGS_DEFAULT, rules: {} },
  ap: { verdicts: { tidied: 'fail' }, flags: FLAGS_DEFAULT, rules: {} },
  scholarly: {
    verdicts: { 'wrong-source': 'fail' },
    flags: { ...FLAGS_DEFAULT, 'wrong-place': 'fail' },
    rules: { case: 'fail', inflection: 'fail' },
  },
  spoken: { verdicts: {}, flags: FLAGS_DEFAULT, rules: { filler: 'pass', repetition: 'pass' } },
};

/** What `--strict` turns into failures. */
export const STRICT: { readonly verdicts: readonly Verdict[]; readonly flags: readonly Flag[] } = {
  verdicts: ['unchecked', 'context-risk'],
  flags: ['short', 'speaker-unknown', 'speaker-doubtful', 'context-risk'],
};
