// `wortlaut explain`: why a rule or verdict matters, what passes, what fails, how to fix it.

import { explain as explanation, RULE_IDS } from '../messages/index.js';
import { VERDICTS } from '../model/verdicts.js';
import { didYouMean } from '../util/did-you-mean.js';
import { InputError } from '../util/errors.js';
import { EXIT } from './exit-code.js';
import { print } from './streams.js';

/** Prints the explanation of a rule or verdict. */
export async function explain(
  name: string,
  options: { readonly reportLang?: 'en' | 'de' },
): Promise<number> {
  const text = explanation(name, options.reportLang ?? 'en');
  if (text === null) {
    const known = [...Object.keys(VERDICTS), ...RULE_IDS];
    const meant = didYouMean(name, known);
    throw new InputError('usage/explain', `There is no rule or verdict "${name}".`, {
      hint: meant ? `Is "${meant}" meant?` : `There are: ${known.join(', ')}.`,
    });
  }
  await print(`${text.trimEnd()}\n`);
  return EXIT.clean;
}
