// The last step of every view: no text that a template prints can hide what it does. It is done
// here, once, so that no part of the view can forget it.

import { visibleText } from '../visible-text.js';

/** A copy of plain data with all its texts made visible. */
export function visibleView<View>(view: View): View {
  return copied(view) as View;
}

function copied(value: unknown): unknown {
  if (typeof value === 'string') return visibleText(value);
  if (Array.isArray(value)) return value.map(copied);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, copied(each)]));
}
