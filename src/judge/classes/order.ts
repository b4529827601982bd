// The same words at another place.

import { differenceRule } from '../change.js';

export const order = differenceRule({
  id: 'order',
  find: (change) => (change.op === 'moved' ? 'moved' : null),
});
