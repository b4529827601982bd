// A word that makes another stronger or weaker.

import { listedRule } from './listed.js';

export const degree = listedRule('degree');
