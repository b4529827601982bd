// The counts as filters: one outcome is shown, or all.

/** What other parts of the page may ask of the filter. */
export interface Filter {
  /** Shows everything again when an element is filtered away. */
  reveal(element: Element): void;
}

const ALL = 'all';

/** Makes every link with `data-filter` show that outcome alone; a second time, all again. */
export function enableFilter(page: Document): Filter {
  const links = [...page.querySelectorAll<HTMLAnchorElement>('[data-filter]')];
  const groups = [...page.querySelectorAll<HTMLElement>('[data-group]')];
  const status = page.querySelector<HTMLElement>('[data-status]');
  const name = page.querySelector<HTMLElement>('[data-status-name]');
  let shown = ALL;

  const show = (outcome: string): void => {
    shown = outcome;
    for (const group of groups) {
      group.hidden = outcome !== ALL && group.dataset.group !== outcome;
      if (name && group.dataset.group === outcome) {
        name.textContent = group.querySelector('[data-name]')?.textContent ?? '';
      }
    }
    for (const link of links) {
      if (link.dataset.filter === outcome && outcome !== ALL) {
        link.setAttribute('aria-current', 'true');
      } else link.removeAttribute('aria-current');
    }
    if (status) status.hidden = outcome === ALL;
  };

  for (const link of links) {
    link.addEventListener('click', () => {
      const outcome = link.dataset.filter ?? ALL;
      show(outcome === shown ? ALL : outcome);
    });
    if (link.closest('nav') && link.dataset.filter === ALL) link.hidden = groups.length < 2;
  }
  return {
    reveal(element) {
      if (element.closest('[hidden]')) show(ALL);
    },
  };
}
