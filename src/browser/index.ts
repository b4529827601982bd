// The report page's own script. The page is complete without it; it only adds what needs a hand:
// filters by outcome, opening what a link leads to, copying.

import { enableCopying } from './copying.js';
import { enableFilter } from './filter.js';
import { enablePermalinks } from './permalink.js';
import { enablePrinting } from './printing.js';

const filter = enableFilter(document);
enablePermalinks(document, filter);
enableCopying(document);
enablePrinting(document);
