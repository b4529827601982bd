// What a word can be as a verb, read from the lines of a list: base, third person, past, participle.

/** Forms of a verb, as bits; one word may be several. */
export const form = { base: 1, third: 2, past: 4, participle: 8, ing: 16 } as const;

/** Reads lines `see sees saw seen seeing`; those of separable verbs say nothing of forms. */
export function formsOfVerbs(entries: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  const add = (word: string, bit: number) => found.set(word, (found.get(word) ?? 0) | bit);
  for (const entry of entries) {
    const [base = '', third = '', ...rest] = entry.split(' ');
    if (entry.includes('|') || !third.endsWith('s')) continue;
    add(base, form.base);
    add(third, form.third);
    const past = rest.filter((word) => !word.endsWith('ing') || word === base);
    const strong = past.length > 1 && !past[1]!.endsWith('ed');
    past.forEach((word, i) => {
      if (!strong) add(word, form.past | form.participle);
      else add(word, i === 0 ? form.past : form.participle);
    });
    for (const word of rest) if (word.endsWith('ing')) add(word, form.ing);
  }
  return found;
}
