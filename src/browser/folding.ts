// Sources whose text is kept as text until somebody opens them, as cards are (chunks.ts), and how
// to find an element that may not be there yet.

import type { Cards } from './cards.js';
import type { Chunk, Chunks } from './chunks.js';

const storeOf = (source: Element): HTMLElement | null =>
  source.querySelector<HTMLElement>(':scope > noscript');

/** What stands in the place of a source's text while that is made, and the nodes that were made. */
const made = new WeakMap<Element, { readonly store: HTMLElement; readonly nodes: ChildNode[] }>();

/** Makes the text of a source. Scripts in it would not run, and the policy stops handlers. */
export function unfold(source: HTMLElement): void {
  const store = storeOf(source);
  if (!store) return;
  const parsed = source.ownerDocument.createElement('div');
  parsed.innerHTML = store.textContent ?? '';
  const nodes = [...parsed.childNodes];
  made.set(source, { store, nodes });
  store.replaceWith(...nodes);
}

/** Makes it text again, if it ever was. */
export function fold(source: HTMLElement): void {
  const own = made.get(source);
  if (!own) return;
  made.delete(source);
  own.nodes[0]?.before(own.store);
  for (const node of own.nodes) node.remove();
}

function makeAll(chunk: Chunk | undefined): void {
  chunk?.make();
  for (const { id } of chunk?.element.children ?? []) chunk?.make(id);
}

/** Finds the element of an id; what it stands in is made first. */
export type Find = (id: string) => HTMLElement | null;

/** Makes the function that finds. Cheap for what is there and for cards, else it reads all text. */
export function finderOf(page: Document, cards: Cards, { all: chunks }: Chunks): Find {
  return (id) => {
    const found = page.getElementById(id) ?? cards.of(id)?.element() ?? null;
    if (found || id === '') return found;
    const attribute = ` id="${id}"`;
    const source = [...page.querySelectorAll<HTMLElement>('.source')].find((each) =>
      storeOf(each)?.textContent?.includes(attribute),
    );
    if (source) unfold(source);
    else makeAll(chunks.find((chunk) => chunk.holds(attribute)));
    return page.getElementById(id);
  };
}
