// On paper nothing can be opened: all claims are open while printing.

import { unfold } from './folding.js';

/** Opens closed claims before printing and closes them again after. */
export function enablePrinting(page: Document): void {
  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    for (const holder of page.querySelectorAll<HTMLElement>('.source, .group > .claim')) {
      unfold(holder);
    }
    opened = [...page.querySelectorAll('details')].filter(({ open }) => !open);
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
    opened = [];
  });
}
