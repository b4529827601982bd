// `wortlaut explain`: why a rule, verdict or flag matters, and what to do about it.

import { resolve } from 'node:path';
import { findConfig } from '../load/config.js';
import { explainedId } from '../messages/explained-ids.js';
import { EXPLAINED, explain as explanation } from '../messages/index.js';
import { EXPLAINED_PROBLEMS, explainProblem } from '../messages/problem-texts.js';
import { didYouMean } from '../util/did-you-mean.js';
import { InputError } from '../util/errors.js';
import { EXIT } from './exit-code.js';
import { print } from './streams.js';

/** Prints the explanation of a rule, verdict or flag. */
export async function explain(
  asked: string,
  options: { readonly reportLang?: 'en' | 'de' },
): Promise<number> {
  const lang =
    options.reportLang ?? (await findConfig(resolve('.'), null)).config.reportLang ?? 'en';
  const name = explainedId(asked) ?? asked.trim().toLowerCase();
  const text = explanation(name, lang) ?? explainProblem(name, lang);
  if (text === null) {
    const meant = didYouMean(name, [...EXPLAINED, ...EXPLAINED_PROBLEMS]);
    throw new InputError(
      'usage/explain',
      `There is no verdict, flag, rule or problem "${asked}".`,
      {
        hint: meant ? `Is "${meant}" meant?` : `There are: ${EXPLAINED.join(', ')}.`,
      },
    );
  }
  await print(`${text.trimEnd()}\n`);
  return EXIT.clean;
}
