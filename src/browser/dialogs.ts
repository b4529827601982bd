// Dialogs: a button with `data-dialog="id"` opens one, a button with `data-close` inside closes it.

/** Makes the buttons work. The browser does the rest: focus, Escape, what lies behind. */
export function enableDialogs(page: Document): void {
  page.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const id = target.closest<HTMLElement>('[data-dialog]')?.dataset.dialog;
    const dialog = id === undefined ? null : page.getElementById(id);
    if (dialog instanceof HTMLDialogElement) dialog.showModal();
    if (target.closest('[data-close]')) target.closest('dialog')?.close();
  });
}
