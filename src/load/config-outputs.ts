// The files that a config has written: all below the root. A config comes with the project, and with
// its pull requests; what lies elsewhere is for the user's own command line to name.

import { resolve } from 'node:path';
import type { ConfigFile } from '../schema/config.generated.js';
import { isBelow } from '../util/files.js';
import type { JsonPath } from '../util/json.js';
import { type JsonFile, problemAt, type ValueProblem } from './open-json.js';

const TOLD = {
  message: 'the file or folder to write lies outside of the project',
  hint: 'Name one below the root here, or that one on the command line.',
};

/** Explains the outputs of a config that lie outside of the root. */
export function explainOutputs(
  file: JsonFile,
  { out, baseline, reporters }: Pick<ConfigFile, 'out' | 'baseline' | 'reporters'>,
  root: string,
  base: JsonPath,
): readonly ValueProblem[] {
  const named: [JsonPath, unknown][] = [
    [['out'], out],
    [['baseline'], baseline],
    ...(Array.isArray(reporters) ? reporters : []).map((reporter, at): [JsonPath, unknown] => [
      ['reporters', at],
      String(reporter).split('=').slice(1).join('='),
    ]),
  ];
  return named.flatMap(([path, written]) => {
    if (typeof written !== 'string' || isBelow(root, resolve(root, written))) return [];
    return [{ path, problem: problemAt(file, 'config/bad-value', [...base, ...path], TOLD) }];
  });
}
