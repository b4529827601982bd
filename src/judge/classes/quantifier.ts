// A word that says how many or how much of a whole.

import { listedRule } from './listed.js';

export const quantifier = listedRule('quantifier');
