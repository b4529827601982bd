// Buttons that copy: the source's wording, the address of a claim.

const SHOWN_MS = 1600;

/** Makes the copy buttons work. They say what happened, then their name again. */
export function enableCopying(page: Document): void {
  const words = page.querySelector<HTMLElement>('[data-copied]')?.dataset;
  page.addEventListener('click', async ({ target }) => {
    const button =
      target instanceof Element
        ? target.closest<HTMLButtonElement>('[data-copy], [data-copy-link]')
        : null;
    if (!button || button.dataset.name !== undefined) return;
    const name = button.textContent ?? '';
    button.dataset.name = name;
    const done = await write(page, textOf(button));
    button.textContent = (done ? words?.copied : words?.copyFailed) ?? name;
    setTimeout(() => {
      button.textContent = name;
      delete button.dataset.name;
    }, SHOWN_MS);
  });
}

function textOf({ dataset }: HTMLButtonElement): string {
  if (dataset.copy !== undefined) return dataset.copy;
  return location.href.replace(/#.*/s, '') + (dataset.copyLink ?? '');
}

/** The clipboard of today, or the selection of old where a file page has none. */
async function write(page: Document, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = page.createElement('textarea');
    area.value = text;
    page.body.append(area);
    area.select();
    const done = page.execCommand('copy');
    area.remove();
    return done;
  }
}
