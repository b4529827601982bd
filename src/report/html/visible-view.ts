// The last step of every view: no text that a template prints can hide what it does. It is done
// here, once, so that no part of the view can forget it.

import { visibleText } from '../visible-text.js';

/**
 * Plain data with all its texts made visible. What has nothing hidden in it, as nearly all of it,
 * is not copied: a view of ten thousand claims is some hundred megabytes.
 */
export function visibleView<View>(view: View): View {
  return seen(view) as View;
}

function seen(value: unknown): unknown {
  if (typeof value === 'string') return visibleText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return seenItems(value);
  let copy: Record<string, unknown> | null = null;
  for (const [name, each] of Object.entries(value)) {
    const shown = seen(each);
    if (shown === each) continue;
    copy ??= { ...value };
    copy[name] = shown;
  }
  return copy ?? value;
}

function seenItems(items: readonly unknown[]): readonly unknown[] {
  const shown = items.map(seen);
  return shown.every((each, index) => each === items[index]) ? items : shown;
}
