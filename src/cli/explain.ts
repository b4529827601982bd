// `wortlaut explain`: why a rule, verdict or flag matters, and what to do about it.

import { resolve } from 'node:path';
import { findConfig } from '../load/config.js';
import { explainedId } from '../messages/explained-ids.js';
import { EXPLAINED, explain as explanation } from '../messages/index.js';
import { explainNotSought, NOT_SOUGHT_REASONS } from '../messages/not-sought-texts.js';
import { EXPLAINED_PROBLEMS, explainProblem } from '../messages/problem-texts.js';
import { didYouMean } from '../util/did-you-mean.js';
import { InputError } from '../util/errors.js';
import { EXIT } from './exit-code.js';
import { print } from './streams.js';

/** Prints the explanation of a rule, verdict, flag, problem or reason. */
export async function explain(
  asked: string,
  options: { readonly reportLang?: 'en' | 'de' },
): Promise<number> {
  const lang =
    options.reportLang ?? (await findConfig(resolve('.'), null)).config.reportLang ?? 'en';
  const name = explainedId(asked) ?? asked.trim().toLowerCase();
  // `short` and `question` are a flag and a rule as well as reasons: both are said.
  const texts = [
    explanation(name, lang) ?? explainProblem(name, lang),
    explainNotSought(asked, lang),
  ].filter((text) => text !== null);
  if (texts.length === 0) {
    const meant = didYouMean(name, [...EXPLAINED, ...EXPLAINED_PROBLEMS, ...NOT_SOUGHT_REASONS]);
    throw new InputError(
      'usage/explain',
      `There is no verdict, flag, rule or problem "${asked}".`,
      {
        hint: meant ? `Is "${meant}" meant?` : `There are: ${EXPLAINED.join(', ')}.`,
      },
    );
  }
  await print(`${texts.join('\n').trimEnd()}\n`);
  return EXIT.clean;
}
