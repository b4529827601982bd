// Cards and sources whose inside is kept as text: in a report of thousands of claims it becomes
// elements when somebody opens them. What stands in a `noscript` is text to a browser that runs
// scripts; it holds no script and no `noscript` of its own, for templates escape all words.

type Listener = (holder: HTMLElement) => void;
const listeners: Listener[] = [];

const storeOf = (holder: Element): HTMLElement | null =>
  holder.querySelector<HTMLElement>(':scope > noscript, :scope > details > noscript');

/** Makes the inside of a card or source. Scripts in it would not run, and the policy stops handlers. */
export function unfold(holder: HTMLElement): void {
  const store = storeOf(holder);
  if (!store) return;
  const made = holder.ownerDocument.createElement('div');
  made.innerHTML = store.textContent ?? '';
  store.replaceWith(...made.childNodes);
  for (const listener of listeners) listener(holder);
}

/** Tells of every card whose inside is made from now on. */
export function onUnfold(listener: Listener): void {
  listeners.push(listener);
}

/** Makes insides before they are shown. */
export function enableFolding(page: Document): void {
  page.addEventListener(
    'click',
    ({ target }) => {
      const summary = target instanceof Element ? target.closest('summary') : null;
      const card = summary?.closest<HTMLElement>('.claim');
      if (card) unfold(card);
    },
    { capture: true },
  );
}

/** The inside as it is kept; null where it is made. */
export const foldedInside = (holder: Element): string | null =>
  storeOf(holder)?.textContent ?? null;

/** The element of an id; what it stands in is made first. */
export function elementOf(page: Document, id: string): HTMLElement | null {
  const found = page.getElementById(id);
  if (found || id === '') return found;
  const attribute = ` id="${id}"`;
  const holders = [...page.querySelectorAll<HTMLElement>('.source, .group > .claim')];
  const around = holders.find((holder) => foldedInside(holder)?.includes(attribute));
  if (around) unfold(around);
  return page.getElementById(id);
}
