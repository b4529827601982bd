// A word that opens a condition.

import { listedRule } from './listed.js';

export const condition = listedRule('condition');
