// A link to a claim opens it, whether it was closed or filtered away.

import type { Filter } from './filter.js';

/** Follows the hash now and whenever it changes. */
export function enablePermalinks(page: Document, filter: Filter): void {
  const follow = (): void => {
    const target = targetOf(page);
    if (!target) return;
    filter.reveal(target);
    for (let at: Element | null = target; at; at = at.parentElement) {
      const details = at === target ? at.querySelector(':scope > details') : at.closest('details');
      if (details instanceof HTMLDetailsElement) details.open = true;
    }
    target.scrollIntoView({ block: 'start' });
  };
  follow();
  addEventListener('hashchange', follow);
}

function targetOf(page: Document): Element | null {
  try {
    return page.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    // A hash that somebody mistyped is no link.
    return null;
  }
}
