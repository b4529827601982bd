// Deciding: the form in each card, what was decided there, the bar, the dialog. Without a place to
// keep decisions (the preview of a mail) there are no controls, and the page says so.

import { decidePageText } from '../messages/decide-page.js';
import { decisionDone, decisionFault, decisionSentence } from '../messages/decisions.js';
import type { Cards } from './cards.js';
import type { Chunks } from './chunks.js';
import { type Target, targetsOf, watchPassages } from './decisions-claims.js';
import { exportDecisions, importDecisions } from './decisions-files.js';
import { decisionForm } from './decisions-form.js';
import { followChanges, isLive, liveStore } from './decisions-live.js';
import { openPointsText } from './decisions-open.js';
import { browserStore, type Kept, type Store } from './decisions-store.js';
import type { Filter } from './filter.js';

/** The parts of the page that deciding goes by. */
interface DecisionsSetup {
  readonly cards: Cards;
  readonly chunks: Chunks;
  readonly filter: Filter;
}

/** Makes deciding work. */
export function enableDecisions(page: Document, { cards, chunks, filter }: DecisionsSetup): void {
  const targets = targetsOf(cards);
  const root = page.documentElement;
  const live = isLive(page);
  const store = live ? liveStore() : browserStore();
  root.classList.toggle('live', live);
  root.classList.toggle('without-storage', !store.works);
  if (!store.works) return;
  const byAnchor = new Map(targets.map((target) => [target.card.anchor, target]));
  const show = (target: Target): void => {
    showOwn(target, store, root.lang);
    showBar(page, targets, store);
    if (filter.query.includes('decision:')) filter.refresh();
  };
  const seeing = watchPassages(page, chunks);
  const form = decisionForm(page, { store, seeing, changed: show });
  page.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('[data-decide]') : null;
    const card = cards.around(button);
    const own = card && byAnchor.get(card.anchor);
    if (own) form?.toggle(own);
  });
  const showAll = (): void => {
    for (const target of targets) showOwn(target, store, root.lang);
    showBar(page, targets, store);
  };
  chunks.onMake((made) => {
    for (const { id } of [made, ...made.children]) {
      const target = byAnchor.get(id);
      if (target) showOwn(target, store, root.lang);
    }
  });
  addEventListener('storage', showAll);
  listenDialog(page, targets, store, showAll);
  if (live) {
    const isBusy = () => form?.isOpen() === true || page.querySelector('dialog[open]') !== null;
    followChanges(page, isBusy);
  }
  guardLeaving(() => unexported(targets, store).length > 0);
  showAll();
}

/** The decisions of this browser that no file has yet. */
const unexported = (targets: readonly Target[], store: Store): readonly Kept[] =>
  targets.flatMap((target) => store.on(target) ?? []).filter(({ isExported }) => !isExported);

/** Says in the card what was decided in this browser. */
function showOwn(target: Target, store: Store, lang: string): void {
  const line = target.place()?.querySelector<HTMLElement>('[data-own]');
  const kept = store.on(target);
  const stale = kept ? null : store.staleOn(target);
  const said = kept ?? stale;
  const spoken = lang === 'de' ? 'de' : 'en';
  const { made } = target.card.facts;
  const isDecided = kept !== null || made?.state === 'in-effect';
  target.card.decision = kept?.action ?? made?.action ?? 'none';
  const chip = target.card.made()?.querySelector<HTMLElement>('[data-chip]');
  const action = kept?.action ?? made?.action;
  if (chip) {
    chip.hidden = !isDecided;
    chip.textContent = action ? decisionDone(action, spoken) : '';
  }
  if (!line) return;
  // Once the file has it, the report says so itself.
  const isInFile = kept !== null && kept.date === made?.date && kept.action === made.action;
  line.hidden = said === null || isInFile;
  if (!said || isInFile) return;
  const changed = stale ? changedParts(stale, target) : [];
  const facts = {
    ...said,
    ...{ reason: said.reason ?? null, until: said.until ?? null },
    ...{ state: stale ? 'stale' : 'in-effect', changed, others: [] },
  };
  const fault = decisionFault(facts, spoken);
  const where = isLive(line.ownerDocument) ? '' : ` (${decidePageText(lang).own})`;
  line.textContent = `${decisionSentence(facts, spoken)}${where}${fault ? ` ${fault}` : ''}`;
  line.classList.toggle('made-stale', stale !== null);
}

const changedParts = ({ seen }: Kept, target: Target): readonly string[] =>
  (['verdict', 'speaker', 'quote', 'passage'] as const).filter(
    (part) => seen && seen[part] !== target.seen[part],
  );

/** How many decisions are not exported. */
function showBar(page: Document, targets: readonly Target[], store: Store): void {
  const words = decidePageText(page.documentElement.lang);
  const count = unexported(targets, store).length;
  const line = page.querySelector<HTMLElement>('[data-decisions-status]');
  const saved = targets.filter((target) => store.on(target)).length;
  const kept = isLive(page) ? words.saved(saved) : words.allExported;
  const text = count ? words.unexported(count) : saved ? kept : '';
  if (line && line.textContent !== text) line.textContent = text;
  const button = page.querySelector<HTMLElement>('.deciding [data-export]');
  if (button) button.hidden = count === 0;
}

function guardLeaving(isOpen: () => boolean): void {
  addEventListener('beforeunload', (event) => {
    if (isOpen()) event.preventDefault();
  });
}

/** Everything outside the cards: export, import, copy, clear, who is deciding. */
function listenDialog(
  page: Document,
  targets: readonly Target[],
  store: Store,
  showAll: () => void,
): void {
  const words = decidePageText(page.documentElement.lang);
  const tell = (text: string): void => {
    const line = page.querySelector('[data-decisions-told]');
    if (line) line.textContent = text;
  };
  const who = page.querySelector<HTMLInputElement>('[data-reviewer]');
  who?.addEventListener('change', () => {
    store.reviewer = who.value.trim();
  });
  page.addEventListener('click', async ({ target }) => {
    if (!(target instanceof Element)) return;
    if (target.closest('[data-dialog="decisions"]')) {
      tell('');
      if (who) who.value = store.reviewer;
    }
    if (target.closest('[data-export]')) {
      await exportDecisions(page, targets, store);
      showAll();
    }
    if (target.closest('[data-copy-open]')) {
      await copyText(page, openPointsText(targets, store, words));
      tell(words.copied);
    }
    const clear = target.closest<HTMLElement>('[data-clear-decisions]');
    if (clear && isSure(clear)) {
      await store.takeBack(targets);
      showAll();
    }
  });
  page
    .querySelector<HTMLInputElement>('[data-import]')
    ?.addEventListener('change', async (event) => {
      const field = event.currentTarget;
      const file = field instanceof HTMLInputElement ? field.files?.[0] : undefined;
      if (!file) return;
      const done = await importDecisions(await file.text(), targets, store);
      tell(done ? words.taken(done.taken, done.stale, done.other) : words.notDecisions);
      if (field instanceof HTMLInputElement) field.value = '';
      showAll();
    });
}

/** Clearing takes two clicks: the first asks. */
function isSure(button: HTMLElement): boolean {
  const { sure, name } = button.dataset;
  if (name !== undefined) {
    button.textContent = name;
    delete button.dataset.name;
    return true;
  }
  button.dataset.name = button.textContent ?? '';
  button.textContent = sure ?? '';
  return false;
}

async function copyText(page: Document, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = page.createElement('textarea');
    area.value = text;
    (page.querySelector('dialog[open]') ?? page.body).append(area);
    area.select();
    page.execCommand('copy');
    area.remove();
  }
}
