// The policy of a run: the profile, then the config, then the command line.

import { openJson } from '../load/open-json.js';
import { RULE_IDS } from '../messages/index.js';
import type { Policy } from '../model/case.js';
import type { Problem } from '../model/problem.js';
import { FLAGS } from '../model/verdicts.js';
import type { ConfigFile } from '../schema/config.generated.js';
import { didYouMean } from '../util/did-you-mean.js';
import { jsonPointer } from '../util/json.js';
import { LIMITS } from '../util/limits.js';
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
export async function unknownRules(
  { rules = {} }: ConfigFile,
  inputs: readonly { readonly path: string }[],
  root: string,
): Promise<readonly Problem[]> {
  const file = inputs.find(({ path }) => CONFIG_FILES.includes(path))?.path ?? 'config';
  const known: readonly string[] = [...RULE_IDS, ...FLAGS];
  const unknown = Object.keys(rules).filter((id) => !known.includes(id));
  if (unknown.length === 0) return [];
  // Read once more for the places: who sets no unknown rule never waits for it.
  const opened = await openJson({ root, allowed: [] }, file, 'config', LIMITS.claimFileBytesMax);
  const base = file.endsWith('package.json') ? ['wortlaut', 'rules'] : ['rules'];
  return unknown.map((id) => {
    const meant = didYouMean(id, known);
    const path = [...base, id];
    return {
      ruleId: 'config/unknown-rule',
      level: 'error',
      file,
      ...(opened.file?.placeOf(path) ?? { line: null, column: null }),
      pointer: jsonPointer(path),
      message: `There is no rule "${id}".`,
      hint: meant ? `Is "${meant}" meant?` : `There are: ${known.join(', ')}.`,
    };
  });
}
