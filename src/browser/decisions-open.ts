// The open points as plain text, for the mail to the author: place, quotation, the source's
// wording, question.

import type { DecidePageText } from '../messages/decide-page.js';
import { asks, settles } from '../model/actions.js';
import type { Target } from './decisions-claims.js';
import type { Store } from './decisions-store.js';

/** All claims that somebody must still do something about, numbered. */
export function openPointsText(
  targets: readonly Target[],
  store: Store,
  words: DecidePageText,
): string {
  const points = targets.flatMap((target) => {
    const action = actionOn(target, store);
    const isOpen = target.card.facts.outcome !== 'pass' || asks(action);
    return isOpen && !settles(action) ? [pointOf(target, action, store, words)] : [];
  });
  if (points.length === 0) return `${words.nothingOpen}\n`;
  return points.map((point, index) => `${index + 1}. ${point}\n`).join('\n');
}

/** What was decided, here or in the file, as far as it counts. */
function actionOn(target: Target, store: Store): string {
  const { made } = target.card.facts;
  return store.on(target)?.action ?? (made?.state === 'in-effect' ? made.action : 'none');
}

function pointOf(target: Target, action: string, store: Store, words: DecidePageText): string {
  const card = target.card.element();
  if (!card) return '';
  const all = [...card.querySelectorAll('.sides')];
  const place = textOf(card.querySelector(':scope > details > .card > .tools .path'));
  const statement = textOf(card.querySelector('.statement > .quote'));
  const sides = all.flatMap((each) => {
    const [quote, passage] = [...each.querySelectorAll('.side')];
    const where = textOf(passage?.querySelector('.where .path') ?? null);
    return [
      `   ${words.published}: “${textOf(quote?.querySelector('.quote') ?? null)}” (${textOf(quote?.querySelector('.by') ?? null)})`,
      `   ${words.inSource}${where && ` (${where})`}: ${textOf(passage?.querySelector('.quote, .quiet') ?? null)}`,
    ];
  });
  const verdict = textOf(card.querySelector('h4'));
  const reason = store.on(target)?.reason;
  return [
    `${place}: ${verdict}`,
    ...(statement ? [`   ${statement}`] : []),
    ...sides,
    `   ${words.question}: ${words.questions[action] ?? words.questions.none}${reason ? ` ${reason}` : ''}`,
  ].join('\n');
}

/** What a reader sees, on one line. */
function textOf(element: Element | null): string {
  if (!element) return '';
  const copy = element.cloneNode(true);
  if (copy instanceof Element) for (const each of copy.querySelectorAll('.hear')) each.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}
