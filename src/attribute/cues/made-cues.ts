// Makes the cue of a subject, the same for all tags.

import type { CueForm, FrameCue } from './cues.js';
import type { Subject } from './subjects.js';

/** The cue of a subject, its words reaching from `from` to `to`. */
export function made(form: CueForm, subject: Subject, from: number, to: number): FrameCue {
  return {
    form,
    speaker: { from: subject.from, to: subject.to },
    words: { from: Math.min(from, subject.from), to: Math.max(to, subject.to) },
    subject: !subject.loose,
  };
}
