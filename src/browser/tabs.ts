// Several sources, one at a time: as tabs, or as a list to choose from where tabs would fill the
// screen. Made by the script, because without it all sources stand one below the other.

import { fold, unfold } from './folding.js';

/** More would not fit on two lines. */
const TABS_MAX = 6;

/**
 * Makes the tabs; the function that it gives opens the source that an element stands in.
 *
 * @param opened called when another source is shown
 */
export function enableTabs(page: Document, opened: () => void): (element: Element) => void {
  const panels = [...page.querySelectorAll<HTMLElement>('.source')];
  const place = page.querySelector<HTMLElement>('[data-tabs]');
  if (!place || panels.length < 2) return () => {};
  const { show, nodes } = panels.length > TABS_MAX ? choice(page, place) : tabs(page, place);
  const open = (index: number): void => {
    panels.forEach((panel, at) => {
      panel.hidden = at !== index;
      if (panel.hidden) fold(panel);
      else unfold(panel);
    });
    show(index);
    opened();
  };
  place.append(...nodes(panels, open));
  place.hidden = false;
  place.parentElement?.classList.add('tabbed');
  open(0);
  return (element) => {
    const index = panels.findIndex((panel) => panel.contains(element));
    if (index !== -1 && panels[index]?.hidden) open(index);
  };
}

interface Kind {
  nodes(panels: readonly HTMLElement[], open: (index: number) => void): HTMLElement[];
  show(index: number): void;
}

const nameOf = (panel: HTMLElement): string =>
  panel.dataset.name ?? panel.querySelector('h3')?.textContent ?? '';

function choice(page: Document, place: HTMLElement): Kind {
  const select = page.createElement('select');
  return {
    nodes(panels, open) {
      const label = page.createElement('label');
      label.append(`${place.dataset.tabs ?? ''} `, select);
      select.append(...panels.map((panel) => new Option(nameOf(panel))));
      select.addEventListener('change', () => open(select.selectedIndex));
      return [label];
    },
    show(index) {
      select.selectedIndex = index;
    },
  };
}

function tabs(page: Document, place: HTMLElement): Kind {
  const buttons: HTMLButtonElement[] = [];
  place.setAttribute('role', 'tablist');
  place.setAttribute('aria-label', place.dataset.tabs ?? '');
  place.addEventListener('keydown', (event) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const { activeElement } = page;
    const at = activeElement instanceof HTMLButtonElement ? buttons.indexOf(activeElement) : -1;
    const next =
      by === undefined ? undefined : buttons[(at + by + buttons.length) % buttons.length];
    next?.focus();
    next?.click();
  });
  return {
    nodes(panels, open) {
      panels.forEach((panel, index) => {
        const button = page.createElement('button');
        button.type = 'button';
        button.id = `tab-${panel.id}`;
        button.textContent = nameOf(panel);
        button.setAttribute('role', 'tab');
        button.setAttribute('aria-controls', panel.id);
        button.addEventListener('click', () => open(index));
        panel.setAttribute('role', 'tabpanel');
        panel.setAttribute('aria-labelledby', button.id);
        buttons.push(button);
      });
      return buttons;
    },
    show(index) {
      buttons.forEach((button, at) => {
        button.setAttribute('aria-selected', String(at === index));
        button.tabIndex = at === index ? 0 : -1;
      });
    },
  };
}
