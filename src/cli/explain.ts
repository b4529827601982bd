// `wortlaut explain`: why a rule, verdict or flag matters, and what to do about it.

import { PROBLEM_RULES } from '../load/problem-rules.js';
import { EXPLAINED, explain as explanation } from '../messages/index.js';
import { didYouMean } from '../util/did-you-mean.js';
import { InputError } from '../util/errors.js';
import { EXIT } from './exit-code.js';
import { print } from './streams.js';

/** Prints the explanation of a rule, verdict or flag. */
export async function explain(
  name: string,
  options: { readonly reportLang?: 'en' | 'de' },
): Promise<number> {
  const text = explanation(name, options.reportLang ?? 'en') ?? problemPage(name);
  if (text === null) {
    const meant = didYouMean(name, EXPLAINED);
    throw new InputError('usage/explain', `There is no verdict, flag or rule "${name}".`, {
      hint: meant ? `Is "${meant}" meant?` : `There are: ${EXPLAINED.join(', ')}.`,
    });
  }
  await print(`${text.trimEnd()}\n`);
  return EXIT.clean;
}

/** What is said of the kind of a problem, `source/missing`; each message says the rest itself. */
function problemPage(name: string): string | null {
  const titles: Readonly<Record<string, { readonly title: string }>> = PROBLEM_RULES;
  if (!Object.hasOwn(titles, name)) return null;
  return `# ${titles[name]?.title}\n\nThe problem’s own message says where, and what to do.\n`;
}
