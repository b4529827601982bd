// A word that limits a statement or takes something out of it.

import { listedRule } from './listed.js';

export const exception = listedRule('exception');
