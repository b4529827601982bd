// Words of the source that the quote leaves out without a mark.

import { differenceRule } from '../change.js';

export const omission = differenceRule({
  id: 'omission',
  find: (change) =>
    change.op === 'missing' && change.passage?.kind !== 'punctuation' ? 'words' : null,
});
