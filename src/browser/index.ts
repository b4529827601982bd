// The report page's own script. The page is complete without it; it only adds what needs a hand:
// filters and search, the article beside its claims, stepping, shortcuts, copying.

import { enableArticle } from './article.js';
import { cardsOf, readIndex } from './cards.js';
import { enableChunks } from './chunks.js';
import { enableCopying } from './copying.js';
import { enableCurrent } from './current.js';
import { enableDecisions } from './decisions.js';
import { enableDialogs } from './dialogs.js';
import { enableFilter } from './filter.js';
import { finderOf } from './folding.js';
import { enableLinks } from './links.js';
import { enablePrinting } from './printing.js';
import { enableShortcuts } from './shortcuts.js';
import { statusOf } from './status.js';

document.documentElement.classList.add('scripted');
const status = statusOf(document);
const index = readIndex(document);
const chunks = enableChunks(document, index);
const cards = cardsOf(document, index, chunks);
const find = finderOf(document, cards, chunks);
const filter = enableFilter(document, cards, chunks, status);
const article = enableArticle(document);
const current = enableCurrent(document, { cards, chunks, filter });
current.onChange((card) => article.follow(card));
const [worst] = filter.shown();
if (worst) article.open(worst);
enableLinks(document, { cards, find, filter, current, article, status });
enableShortcuts(document, filter, current);
enableDialogs(document);
enableCopying(document);
enableDecisions(document, { cards, chunks, filter });
enablePrinting(document, chunks);
document.querySelector('[data-bar]')?.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-step]') : null;
  if (button) current.step(Number(button.dataset.step));
});
