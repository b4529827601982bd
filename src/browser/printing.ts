// On paper nothing can be opened: all claims are there, and open, while printing.

import type { Chunks } from './chunks.js';
import { fold, unfold } from './folding.js';

/** Opens closed claims before printing and closes them again after. */
export function enablePrinting(page: Document, chunks: Chunks): void {
  let opened: HTMLDetailsElement[] = [];
  let made: ReturnType<Chunks['makeAll']> | null = null;
  addEventListener('beforeprint', () => {
    made = chunks.makeAll();
    for (const source of page.querySelectorAll<HTMLElement>('.source')) unfold(source);
    opened = [...page.querySelectorAll('details')].filter(({ open }) => !open);
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
    opened = [];
    made?.leave();
    for (const source of page.querySelectorAll<HTMLElement>('.source[hidden]')) fold(source);
  });
}
