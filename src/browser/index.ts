// The report page's own script. The page is complete without it; it only adds what needs a hand:
// filters and search, the article beside its claims, stepping, shortcuts, copying.

import { enableArticle } from './article.js';
import { enableCopying } from './copying.js';
import { enableCurrent } from './current.js';
import { enableDecisions } from './decisions.js';
import { enableDialogs } from './dialogs.js';
import { enableFilter } from './filter.js';
import { enableFolding } from './folding.js';
import { enableLinks } from './links.js';
import { enablePrinting } from './printing.js';
import { enableShortcuts } from './shortcuts.js';
import { statusOf } from './status.js';

document.documentElement.classList.add('scripted');
const status = statusOf(document);
const filter = enableFilter(document, status);
const article = enableArticle(document);
const current = enableCurrent(document, filter);
current.onChange((card) => article.follow(card));
// Before anybody goes anywhere, the article shows where the worst point is.
const [worst] = filter.shown();
if (worst) article.follow(worst);
enableLinks(document, { filter, current, article, status });
enableShortcuts(document, filter, current);
enableDialogs(document);
enableFolding(document);
enableCopying(document);
enableDecisions(document, filter);
enablePrinting(document);
document.querySelector('[data-bar]')?.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-step]') : null;
  if (button) current.step(Number(button.dataset.step));
});
