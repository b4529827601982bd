// The form in which one decision is made, inside the card, so that quotation and passage stay in
// view. One at a time.

import { type DecidePageText, decidePageText } from '../messages/decide-page.js';
import { ACTIONS, settles } from '../model/actions.js';
import type { DecisionEntry } from '../schema/decisions.generated.js';
import type { Seeing, Target } from './decisions-claims.js';
import { isLive } from './decisions-live.js';
import type { Kept, Store } from './decisions-store.js';

/** What the form needs. */
export interface FormSetup {
  readonly store: Store;
  readonly seeing: Seeing;
  /** Called when something was decided or taken back. */
  readonly changed: (target: Target) => void;
}

/** A form that can be opened in any card. */
export interface DecisionForm {
  /** Opens it there, or closes it where it is open. */
  toggle(target: Target): void;
  /** Whether somebody is deciding. */
  isOpen(): boolean;
}

/** Makes the form from the page's template; null where the template has none. */
export function decisionForm(page: Document, setup: FormSetup): DecisionForm | null {
  const template = page.querySelector<HTMLTemplateElement>('#decide-form');
  const words = decidePageText(page.documentElement.lang);
  if (!template) return null;
  let open: { readonly target: Target; readonly form: HTMLFormElement } | null = null;
  const close = (refocus: boolean): void => {
    if (!open) return;
    const { target, form } = open;
    open = null;
    form.remove();
    const button = buttonOf(target);
    button?.setAttribute('aria-expanded', 'false');
    if (refocus) button?.focus();
  };
  setup.seeing.onChange(() => {
    if (open) showSeen(open.form, setup.seeing.hasSeen(open.target.card));
  });
  return {
    isOpen: () => open !== null,
    toggle(target) {
      const isHere = open?.target === target;
      close(isHere);
      if (isHere) return;
      const form = template.content.querySelector('form')?.cloneNode(true);
      if (!(form instanceof HTMLFormElement)) return;
      target.place()?.append(form);
      open = { target, form };
      buttonOf(target)?.setAttribute('aria-expanded', 'true');
      prepare(form, target, setup);
      listen(form, target, setup, words, () => close(true));
      form.querySelector<HTMLInputElement>('input:checked, input[type="radio"]')?.focus();
      showWhole(form);
    },
  };
}

/** Whole, above the bar; two frames later, so that a passage in view counts as seen before. */
function showWhole(form: HTMLFormElement): void {
  const later = (then: () => void) => form.ownerDocument.defaultView?.requestAnimationFrame(then);
  later(() => later(() => form.scrollIntoView({ block: 'nearest' })));
}

const buttonOf = (target: Target): HTMLButtonElement | null =>
  target.place()?.querySelector<HTMLButtonElement>('[data-decide]') ?? null;

/** Fills in what is known: the decision that is there, the reviewer. */
function prepare(form: HTMLFormElement, target: Target, { store, seeing }: FormSetup): void {
  const kept = store.on(target);
  const set = (name: string, value: string): void => {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
      field.value = value;
    }
  };
  set('reviewer', store.reviewer);
  if (kept) {
    const choice = form.querySelector<HTMLInputElement>(`[value="${kept.action}"]`);
    if (choice) choice.checked = true;
    set('reason', kept.reason ?? '');
    set('until', kept.until ?? '');
  }
  // Asked once: whoever wants to be somebody else says so under “Decisions”.
  const who = form.querySelector<HTMLElement>('.field:has([name="reviewer"])');
  if (who) who.hidden = store.reviewer !== '';
  const back = form.querySelector<HTMLElement>('[data-take-back]');
  const isInFile = isLive(form.ownerDocument) && target.made !== null;
  if (back) back.hidden = !kept && !store.staleOn(target) && !isInFile;
  showFields(form, target);
  showSeen(form, seeing.hasSeen(target.card));
}

/** Which fields the choice asks for. */
function showFields(form: HTMLFormElement, { needsReason }: Target): void {
  const choice = new FormData(form).get('choice');
  const until = form.querySelector<HTMLElement>('[data-until]');
  if (until) until.hidden = choice !== 'waive';
  const needed = form.querySelector<HTMLElement>('[data-reason-needed]');
  if (needed) needed.hidden = !(needsReason && settles(String(choice)));
}

function showSeen(form: HTMLFormElement, hasSeen: boolean): void {
  const note = form.querySelector<HTMLElement>('[data-unseen]');
  if (note) note.hidden = hasSeen;
  const save = form.querySelector<HTMLButtonElement>('[type="submit"]');
  if (save) save.disabled = !hasSeen;
}

function listen(
  form: HTMLFormElement,
  target: Target,
  { store, changed, seeing }: FormSetup,
  words: DecidePageText,
  close: () => void,
): void {
  const tell = (text: string): void => {
    const fault = form.querySelector<HTMLElement>('[data-fault]');
    if (fault) fault.textContent = text;
  };
  const failure = () => (store.isRefused ? words.saveRefused : words.saveFailed);
  form.addEventListener('change', () => showFields(form, target));
  form.addEventListener('input', () => tell(''));
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const read = readForm(form, target, store);
    if ('needs' in read) {
      tell(words.needs[read.needs]);
      form.querySelector<HTMLElement>(`[name="${read.needs}"]`)?.focus();
      return;
    }
    if (!seeing.hasSeen(target.card)) return showSeen(form, false);
    store.reviewer = read.reviewer;
    if (!(await store.set([{ target, kept: read }]))) return tell(failure());
    close();
    changed(target);
  });
  form.addEventListener('click', async ({ target: pressed }) => {
    if (!(pressed instanceof Element)) return;
    if (pressed.closest('[data-cancel]')) close();
    if (pressed.closest('[data-look]')) showPassage(seeing.unseen(target.card));
    if (!pressed.closest('[data-take-back]')) return;
    if (!(await store.takeBack([target]))) return tell(failure());
    close();
    changed(target);
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    // In a field of several lines the Enter key alone makes a line.
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
}

/** Opens what a passage is folded away in, and scrolls to it. */
function showPassage(passage: Element | null): void {
  for (let at = passage; at; at = at.parentElement) {
    if (at instanceof HTMLDetailsElement) at.open = true;
  }
  passage?.scrollIntoView({ block: 'nearest' });
}

type Needs = keyof DecidePageText['needs'];

/** The decision in the form; else what it lacks. */
function readForm(
  form: HTMLFormElement,
  target: Target,
  store: Store,
): Kept | { readonly needs: Needs } {
  const data = new FormData(form);
  const text = (name: string): string => String(data.get(name) ?? '').trim();
  const [action, reviewer, reason] = [actionOf(text('choice')), text('reviewer'), text('reason')];
  const until = action === 'waive' ? text('until') : '';
  if (!action) return { needs: 'choice' };
  if (action === 'waive' && until < today()) return { needs: 'until' };
  if (settles(action) && target.needsReason && reason === '') return { needs: 'reason' };
  if (reviewer === '') return { needs: 'reviewer' };
  const before = [target.made, store.on(target)?.date, store.staleOn(target)?.date];
  const after = before
    .flatMap((date) => date ?? [])
    .sort()
    .at(-1);
  return {
    claimPart: target.claimPart,
    fingerprint: target.fingerprint,
    seen: target.seen,
    ...{ action, reviewer, date: dateAfter(after) },
    ...(reason && { reason }),
    ...(until && { until }),
    ...(after && { after }),
    isExported: false,
  };
}

const actionOf = (choice: string): DecisionEntry['action'] | undefined =>
  ACTIONS.find((action) => action === choice);

/** The day that it is here. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Now, in UTC; later than what it takes the place of, whatever the clocks say. */
function dateAfter(before: string | undefined): string {
  const text = (time: number) => new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
  const now = text(Date.now());
  return before === undefined || before < now ? now : text(Date.parse(before) + 1000);
}
