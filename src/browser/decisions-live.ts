// The local page of `wortlaut review`: decisions go to its server, which writes the file; what
// changes there or in another tab comes back as a new page.

import { decidePageText } from '../messages/decide-page.js';
import type { Target } from './decisions-claims.js';
import { entryOf, type Kept, type Store } from './decisions-store.js';
import { recall, remember } from './memory.js';

const WHO = 'wortlaut-reviewer';

/** Whether this page is served by `wortlaut review`. */
export const isLive = (page: Document): boolean => page.documentElement.dataset.live !== undefined;

/** This tab, so that it need not load anew what it has just sent. */
const tab = crypto.getRandomValues(new Uint32Array(2)).join('-');

/** Opens the store behind the local page. */
export function liveStore(): Store {
  const known = new Map<string, Kept>();
  let isRefused = false;
  const send = async (message: object): Promise<boolean> => {
    const status = await post(message);
    isRefused = status === REFUSED;
    return status === 200;
  };
  let who = recall(WHO) ?? '';
  return {
    works: true,
    get isRefused() {
      return isRefused;
    },
    get reviewer() {
      return who;
    },
    set reviewer(name) {
      who = name;
      remember(WHO, name);
    },
    on: ({ claimPart }) => known.get(claimPart) ?? null,
    staleOn: () => null,
    async set(changes) {
      for (const { target, kept } of changes) {
        if (!(await send({ set: entryOf(target, kept) }))) return false;
        known.set(target.claimPart, { ...kept, isExported: true });
      }
      return true;
    },
    async takeBack(targets: readonly Target[]) {
      for (const { claim, claimPart } of targets) {
        if (!(await send({ takeBack: { claim, reviewer: who } }))) return false;
        known.delete(claimPart);
      }
      return true;
    },
  };
}

/** What the server answers to a decision on a claim that is no longer so. */
const REFUSED = 409;

/** Sends a message; the status of the answer, 0 without one. */
async function post(message: object): Promise<number> {
  try {
    const body = JSON.stringify({ tab, ...message });
    const headers = { 'Content-Type': 'application/json' };
    return (await fetch('decisions', { method: 'POST', headers, body })).status;
  } catch {
    return 0;
  }
}

/** The part of a page between two marks, marks included; null where it has none. */
function between(text: string, start: string, end: string): string | null {
  const from = text.indexOf(start);
  const to = text.indexOf(end, from);
  return from === -1 || to === -1 ? null : text.slice(from, to + end.length);
}

/**
 * Renews the first screen after one's own decision: what it says of the whole changes with each.
 * The rest of the page stays as it is under the reader's hands.
 */
async function renewTop(page: Document): Promise<void> {
  try {
    const text = await (await fetch('.')).text();
    const made = page.createElement('div');
    made.innerHTML = `${between(text, '<title>', '</title>') ?? ''}${between(text, '<header class="top">', '</header>') ?? ''}`;
    const [title, top] = [made.querySelector('title'), made.querySelector('.top')];
    if (title) page.title = title.textContent ?? '';
    if (top) page.querySelector('.top')?.replaceWith(top);
  } catch {
    // The server has ended; the next decision says so.
  }
}

/** Loads the page anew when it has changed, but never under somebody who is deciding. */
export function followChanges(page: Document, isBusy: () => boolean): void {
  const words = decidePageText(page.documentElement.lang);
  const events = new EventSource('events');
  let isOld = false;
  const reload = (): void => {
    if (!isOld) return;
    const line = page.querySelector('[data-decisions-status]');
    if (!isBusy()) location.reload();
    else if (line) line.textContent = words.pageChanged;
  };
  events.addEventListener('message', ({ data }) => {
    const { by } = JSON.parse(String(data)) as { readonly by: string | null };
    if (by === tab) {
      void renewTop(page);
      return;
    }
    isOld = true;
    reload();
  });
  page.addEventListener('focusout', () => setTimeout(reload));
}
