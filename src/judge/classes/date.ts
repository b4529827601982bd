// A day, month or other word that says when.

import { listedRule } from './listed.js';

export const date = listedRule('date');
