// `wortlaut explain`: why a rule, verdict or flag matters, and what to do about it.

import { EXPLAINED, explain as explanation } from '../messages/index.js';
import { problemName } from '../messages/problem-names.js';
import { VERDICTS } from '../model/verdicts.js';
import { didYouMean } from '../util/did-you-mean.js';
import { InputError } from '../util/errors.js';
import { EXIT } from './exit-code.js';
import { print } from './streams.js';

/** Prints the explanation of a rule, verdict or flag. */
export async function explain(
  asked: string,
  options: { readonly reportLang?: 'en' | 'de' },
): Promise<number> {
  const lang = options.reportLang ?? 'en';
  const name = idOf(asked);
  const text = explanation(name, lang) ?? problemPage(name, lang);
  if (text === null) {
    const meant = didYouMean(name, EXPLAINED);
    throw new InputError('usage/explain', `There is no verdict, flag or rule "${asked}".`, {
      hint: meant ? `Is "${meant}" meant?` : `There are: ${EXPLAINED.join(', ')}.`,
    });
  }
  await print(`${text.trimEnd()}\n`);
  return EXIT.clean;
}

/** The id that is meant: reports print labels, `Word for word`, and people write capitals. */
function idOf(asked: string): string {
  const plain = asked.trim().toLowerCase();
  const verdict = Object.entries(VERDICTS).find(([, { label }]) =>
    [label.en, label.de].some((one) => one.toLowerCase() === plain),
  );
  return verdict?.[0] ?? plain.replaceAll(' ', '-');
}

const SEE = {
  en: 'The problem’s own message says where, and what to do.',
  de: 'Wo es liegt und was zu tun ist, sagt die Meldung selbst.',
} as const;

/** What is said of the kind of a problem, `source/missing`; each message says the rest itself. */
function problemPage(name: string, lang: 'en' | 'de'): string | null {
  const title = problemName(name, lang);
  return title && `# ${title}\n\n${SEE[lang]}\n`;
}
