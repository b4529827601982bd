// Following links within the page, and keeping in the address where one is: a reload, a bookmark
// and a copied address come back to the same claim under the same filter.

import { formatAddress, parseAddress } from './address.js';
import type { Article } from './article.js';
import type { Cards } from './cards.js';
import type { Current } from './current.js';
import type { Filter } from './filter.js';
import type { Find } from './folding.js';
import type { Status } from './status.js';

/** The parts of the page that links lead to. */
export interface Parts {
  readonly cards: Cards;
  readonly find: Find;
  readonly filter: Filter;
  readonly current: Current;
  readonly article: Article;
  readonly status: Status;
}

/** Follows the address now, whenever it changes, and every link within the page. */
export function enableLinks(page: Document, parts: Parts): void {
  const { cards, filter, current, status } = parts;
  let target = '';
  const write = (): void => {
    const hash = formatAddress({ target, query: filter.query });
    if (hash !== location.hash)
      history.replaceState(null, '', hash || location.pathname + location.search);
  };
  const follow = (): void => {
    const address = parseAddress(location.hash);
    target = address.target;
    if (location.hash.includes('?q=') || target === '') filter.set(address.query);
    if (target !== '') go(target, parts);
    write();
  };
  page.addEventListener('click', (event) => {
    const id = event.defaultPrevented ? null : linkedId(event);
    if (id === null) return;
    event.preventDefault();
    const hash = formatAddress({ target: id, query: filter.query });
    if (hash !== location.hash) history.pushState(null, '', hash);
    follow();
  });
  follow();
  addEventListener('popstate', follow);
  filter.onChange(write);
  current.onChange((card, isVisit) => {
    if (!isVisit) return;
    status.arrive();
    // Evidence stays the target while its statement is the claim one is at.
    const isInside = cards.around(page.getElementById(target)) === card;
    if (!isInside) target = card.anchor;
    write();
  });
}

/** The element that a plain click on a link within the page leads to. */
function linkedId(event: MouseEvent): string | null {
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const href = link?.getAttribute('href') ?? '';
  return isPlain && href.startsWith('#') ? parseAddress(href).target : null;
}

/** Opens whatever stands between the reader and the target, and goes there. */
function go(id: string, { cards, find, filter, current, article, status }: Parts): void {
  const element = find(id);
  if (!element) {
    status.tell('missing');
    return;
  }
  status.arrive();
  const card = cards.around(element);
  if (card) filter.reveal(card);
  else if (element.closest('[data-group][hidden]')) filter.set('');
  for (let at = element.closest('details'); at; at = at.parentElement?.closest('details') ?? null) {
    at.open = true;
  }
  if (card) current.visit(card);
  if (card?.anchor === id) return;
  if (card) {
    const inner = element.querySelector<HTMLDetailsElement>(':scope > details');
    if (inner) inner.open = true;
    element.scrollIntoView({ block: 'start' });
  } else if (element.closest('.source')) article.show(element);
  else {
    element.scrollIntoView({ block: 'start' });
    element.tabIndex = -1;
    element.focus({ preventScroll: true });
  }
}
