// A word that says which is more, or which way something went.

import { listedRule } from './listed.js';

export const comparison = listedRule('comparison');
