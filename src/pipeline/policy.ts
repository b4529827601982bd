// The policy of a run: the profile, then the config, then the command line.

import type { Policy } from '../model/case.js';
import type { ConfigFile } from '../schema/config.generated.js';

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
