// A verb that says what must, may or can be.

import { listedRule } from './listed.js';

export const modal = listedRule('modal');
