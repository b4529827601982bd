// Shortcuts of one key. They can be switched off, for speech input types letters: WCAG 2.1.4.
//
// Any control in a claim with `data-key="x"` is pressed by x while the claim is the current one;
// the table below has the keys of the page itself.

import type { Current } from './current.js';
import type { Filter } from './filter.js';
import { toggled } from './filter.js';
import { recall, remember } from './memory.js';

const MEMORY = 'wortlaut-shortcuts';
const OUTCOMES = ['fail', 'warn', 'unchecked', 'pass'];

/** Listens for keys, and makes the help and its switch work. */
export function enableShortcuts(page: Document, filter: Filter, current: Current): void {
  const dialog = page.querySelector<HTMLDialogElement>('#shortcuts');
  const toggle = page.querySelector<HTMLInputElement>('[data-shortcuts-on]');
  let isOn = recall(MEMORY) !== 'off';
  if (toggle) toggle.checked = isOn;
  toggle?.addEventListener('change', () => {
    isOn = toggle.checked;
    remember(MEMORY, isOn ? 'on' : 'off');
  });
  const keys = keysOf(page, filter, current);
  page.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') leaveField(page);
    if (!isOn || isTaken(event) || page.querySelector('dialog[open]')) return;
    const press =
      event.key === '?'
        ? () => dialog?.showModal()
        : (keys[event.key] ?? keyIn(current, event.key));
    if (!press) return;
    event.preventDefault();
    press();
  });
}

type Press = () => void;

function keysOf(page: Document, filter: Filter, current: Current): Record<string, Press> {
  const outcomes = OUTCOMES.map((outcome, index): [string, Press] => [
    String(index + 1),
    () => filter.set(toggled(filter.query, `outcome:${outcome}`)),
  ]);
  return {
    ...Object.fromEntries(outcomes),
    0: () => filter.set(''),
    j: () => current.step(1),
    k: () => current.step(-1),
    o: () =>
      current.card?.made()?.querySelector<HTMLElement>(':scope > details > summary')?.click(),
    b: () => {
      if (current.card) current.visit(current.card);
    },
    '/': () => page.querySelector<HTMLInputElement>('#query')?.focus(),
  };
}

/** The control of the current claim that a key presses. */
function keyIn({ card }: Current, key: string): Press | null {
  const element = card?.made();
  if (!/^[a-z]$/.test(key) || !element) return null;
  const control = [...element.querySelectorAll<HTMLElement>(`[data-key="${key}"]`)].find((each) =>
    each.checkVisibility(),
  );
  return control ? () => control.click() : null;
}

/** Whether the key belongs to the browser or to a field. */
function isTaken({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return true;
  return target instanceof Element && target.closest('input, textarea, select') !== null;
}

function leaveField(page: Document): void {
  if (page.activeElement instanceof HTMLInputElement) page.activeElement.blur();
}
