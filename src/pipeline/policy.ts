// The policy of a run: the profile, then the config, then the command line.

import { RULE_IDS } from '../messages/index.js';
import type { Policy } from '../model/case.js';
import type { Problem } from '../model/problem.js';
import { FLAGS } from '../model/verdicts.js';
import type { ConfigFile } from '../schema/config.generated.js';
import { didYouMean } from '../util/did-you-mean.js';
import { CONFIG_NAME } from '../util/neighbour-names.js';

/** Puts the config's overrides and the command line's wishes together. */
export function policyOf(
  config: ConfigFile,
  asked: { readonly profile: string | null; readonly strict: boolean },
): Policy {
  return {
    profile: asked.profile ?? config.profile ?? 'default',
    verdicts: config.verdicts ?? {},
    rules: config.rules ?? {},
    strict: asked.strict,
  };
}

const CONFIG_FILES = [CONFIG_NAME, 'package.json'];

/** Rules that a config sets and nobody knows: they would be set in vain. */
export function unknownRules(
  { rules = {} }: ConfigFile,
  inputs: readonly { readonly path: string }[],
): Problem[] {
  const file = inputs.find(({ path }) => CONFIG_FILES.includes(path))?.path ?? 'config';
  const known: readonly string[] = [...RULE_IDS, ...FLAGS];
  return Object.keys(rules)
    .filter((id) => !known.includes(id))
    .map((id) => {
      const meant = didYouMean(id, known);
      return {
        ruleId: 'config/unknown-rule',
        level: 'error',
        file,
        line: null,
        column: null,
        pointer: `/rules/${id}`,
        message: `There is no rule "${id}".`,
        hint: meant ? `Is "${meant}" meant?` : `There are: ${known.join(', ')}.`,
      };
    });
}
