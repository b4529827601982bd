// A word that takes back how sure a statement is.

import { listedRule } from './listed.js';

export const hedge = listedRule('hedge');
