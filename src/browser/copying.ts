// Buttons that copy: the source's wording, the address of a claim.

const SHOWN_MS = 1600;

/** Shows the copy buttons and makes them work. They say what happened, then their name again. */
export function enableCopying(page: Document): void {
  const words = page.querySelector<HTMLElement>('[data-copied]')?.dataset;
  const buttons = page.querySelectorAll<HTMLButtonElement>('[data-copy], [data-copy-link]');
  for (const button of buttons) {
    const name = button.textContent ?? '';
    button.hidden = false;
    if (button.dataset.copyLink) hideLink(button);
    button.addEventListener('click', async () => {
      const done = await write(page, textOf(button));
      button.textContent = (done ? words?.copied : words?.copyFailed) ?? name;
      setTimeout(() => {
        button.textContent = name;
      }, SHOWN_MS);
    });
  }
}

/** The button does all that the plain link does. */
function hideLink(button: HTMLButtonElement): void {
  const link = button.parentElement?.querySelector<HTMLElement>('.permalink');
  if (link) link.hidden = true;
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
