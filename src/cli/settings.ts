// What holds for a run of `check` or `report`: the command line, then the config, then what is usual.

import { resolve } from 'node:path';
import { findConfig } from '../load/config.js';
import type { ConfigFile } from '../schema/config.generated.js';
import { fromRoot } from '../util/files.js';
import { jsonText } from '../util/json-out.js';
import { LIMITS } from '../util/limits.js';
import { BASELINE_NAME } from '../util/neighbour-names.js';
import { EXIT } from './exit-code.js';
import type { CheckOptions } from './options.js';
import { tellProblems } from './problems.js';
import { printData } from './streams.js';

/** The options with what the config says where the command line does not. Paths are absolute. */
export async function settle<T extends CheckOptions>(options: T): Promise<T> {
  const cwd = resolve(options.cwd);
  const { root, config } = await findConfig(cwd, options.config ?? null);
  const { reportLang, failOn, maxWarnings } = config;
  const fromCommand = options.reporter.map((value) => placed(value, cwd));
  const fromConfig = (config.reporters ?? []).map((value) => placed(value, root));
  return {
    ...(reportLang && { reportLang }),
    ...(failOn && { failOn }),
    ...(maxWarnings !== undefined && { maxWarnings }),
    ...options,
    reporter: fromCommand.length ? fromCommand : fromConfig,
  };
}

/** `sarif=a.sarif → sarif=/project/a.sarif` */
function placed(reporter: string, folder: string): string {
  const at = reporter.indexOf('=');
  return at < 0 || at === reporter.length - 1
    ? reporter
    : `${reporter.slice(0, at + 1)}${resolve(folder, reporter.slice(at + 1))}`;
}

/** Prints the config that holds in the end. Its mistakes are told, and end in 2. */
export async function printConfig(
  paths: readonly string[],
  options: CheckOptions,
): Promise<number> {
  const cwd = resolve(options.cwd);
  const { root, config, problems } = await findConfig(cwd, options.config ?? null);
  await printData(jsonText(inTheEnd(config, paths, { options, root, cwd })));
  tellProblems(problems);
  return problems.length ? EXIT.broken : EXIT.clean;
}

interface Places {
  readonly options: CheckOptions;
  readonly root: string;
  readonly cwd: string;
}

function inTheEnd(
  config: ConfigFile,
  paths: readonly string[],
  { options, root, cwd }: Places,
): ConfigFile {
  const [first, ...rest] = paths.map((path) => fromRoot(root, resolve(cwd, path)));
  const { lang, reportLang, profile, failOn, maxWarnings, baseline, cache, cacheDir } = options;
  const { reporter } = options;
  const { cache: configured, ...others } = config;
  const folder = cacheDir ? fromRoot(root, resolve(cwd, cacheDir)) : configured;
  const isKept = cache !== false && (cache === true || folder !== undefined);
  const [firstReport, ...reports] = reporter;
  return {
    ...{ claims: ['claims'], profile: 'default', reportLang: 'en', out: 'out' },
    ...{ failOn: 'fail', baseline: BASELINE_NAME, reporters: ['terminal'] },
    ...others,
    ...(first !== undefined && { claims: [first, ...rest] }),
    ...(lang && { lang }),
    ...(reportLang && { reportLang }),
    ...(profile && { profile: profile as NonNullable<ConfigFile['profile']> }),
    ...(failOn && { failOn }),
    ...(maxWarnings !== undefined && { maxWarnings }),
    ...(baseline && { baseline: fromRoot(root, resolve(cwd, baseline)) }),
    ...(isKept && { cache: folder ?? '.wortlaut-cache' }),
    ...(firstReport !== undefined && { reporters: [firstReport, ...reports] }),
    limits: { ...limits(), ...config.limits },
  };
}

const limits = (): Required<NonNullable<ConfigFile['limits']>> => {
  const { claimFileBytesMax, claimsPerFileMax, quoteUnitsMax, sourceBytesMax } = LIMITS;
  return { claimFileBytesMax, claimsPerFileMax, quoteUnitsMax, sourceBytesMax };
};
