// What the page says of the filter, aloud to those who do not see it.

/** What a filter came to. */
export interface FilterState {
  readonly query: string;
  readonly shown: number;
  readonly all: number;
  readonly unknown: readonly string[];
}

/** The status line. */
export interface Status {
  filter(state: FilterState): void;
  /** Adds a sentence: the target is shown against the filter, or it is nowhere. */
  tell(what: 'target' | 'missing'): void;
  /** Takes away that a target is nowhere, once the reader has gone to one that is there. */
  arrive(): void;
}

/** Finds the status line; a template may leave it out. */
export function statusOf(page: Document): Status {
  const region = page.querySelector<HTMLElement>('[data-status]');
  const line = region?.querySelector<HTMLElement>('[data-status-words]');
  const words = region?.dataset ?? {};
  const number = new Intl.NumberFormat(page.documentElement.lang);
  let beforeMissing: string | null = null;
  const say = (text: string): void => {
    beforeMissing = null;
    if (!line) return;
    line.textContent = text;
    line.hidden = text === '';
  };
  return {
    filter({ query, shown, all, unknown }) {
      if (query === '') return say('');
      const count = (words.shown ?? '')
        .replace('{shown}', number.format(shown))
        .replace('{all}', number.format(all));
      const sentences = [
        ...(shown === 0 ? [words.none ?? ''] : [`${count}.`]),
        ...unknown.map((field) => (words.unknown ?? '').replace('{field}', () => field)),
      ];
      say(sentences.join(' '));
    },
    tell(what) {
      const before = beforeMissing ?? line?.textContent ?? '';
      say([before, words[what] ?? ''].filter(Boolean).join(' '));
      if (what === 'missing') beforeMissing = before;
    },
    arrive() {
      if (beforeMissing !== null) say(beforeMissing);
    },
  };
}
