// A word for its opposite: `love` for `hate`, `umstritten` for `unbestritten`. Listed in pairs.

import { differenceRule } from '../change.js';
import type { Vocabulary } from '../vocabulary.js';

export const opposite = differenceRule({
  id: 'opposite',
  of: 'unlike',
  find({ same, quote, passage, comparison }) {
    if (same || quote?.kind !== 'word' || passage?.kind !== 'word') return null;
    const poles = polesOf(comparison.words);
    const [left, right] = [poles.of(quote.norm), poles.of(passage.norm)];
    return left.some((pole) => right.includes(-pole)) ? 'pair' : null;
  },
});

/** Whether some words hold an opposite of one of some others. */
export function areOpposite(
  left: readonly string[],
  right: readonly string[],
  words: Vocabulary,
): boolean {
  const poles = polesOf(words);
  const others = new Set(right.flatMap((norm) => poles.of(norm)));
  return left.some((norm) => poles.of(norm).some((pole) => others.has(-pole)));
}

/** The pairs of a language: a word's poles are `n` and `-n` for the two sides of the nth line. */
class Poles {
  readonly #whole = new Map<string, number[]>();
  readonly #stems: { readonly stem: string; readonly pole: number }[] = [];

  constructor(lines: readonly (readonly string[])[]) {
    lines.forEach((forms, index) => {
      const sides = forms.join(',').split('/');
      sides.slice(0, 2).forEach((side, at) => {
        for (const form of side.split(','))
          this.#add(form.trim(), (index + 1) * (at === 0 ? 1 : -1));
      });
    });
  }

  #add(form: string, pole: number): void {
    if (form.endsWith('*')) this.#stems.push({ stem: form.slice(0, -1), pole });
    else if (form !== '') this.#whole.set(form, [...(this.#whole.get(form) ?? []), pole]);
  }

  /** O(stems) the first time a word is asked for. */
  of(norm: string): readonly number[] {
    const known = this.#known.get(norm);
    if (known) return known;
    const stems = this.#stems.filter(({ stem }) => norm.startsWith(stem)).map(({ pole }) => pole);
    const made = [...(this.#whole.get(norm) ?? []), ...stems];
    this.#known.set(norm, made);
    return made;
  }

  readonly #known = new Map<string, readonly number[]>();
}

const made = new WeakMap<Vocabulary, Poles>();

function polesOf(words: Vocabulary): Poles {
  const known = made.get(words);
  if (known) return known;
  const poles = new Poles(words.lines('opposites'));
  made.set(words, poles);
  return poles;
}
