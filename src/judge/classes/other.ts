// What no other class explains.

import { differenceRule } from '../change.js';

export const other = differenceRule({
  id: 'other',
  find: () => 'unexplained',
});
