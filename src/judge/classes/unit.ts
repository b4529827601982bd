// A unit, currency or scale: million or billion, percent or percentage points.

import { listedRule } from './listed.js';

export const unit = listedRule('unit');
