// The GitHub Action (action.yml): typed inputs → arguments of the command, its files → outputs. No
// shell is started, so no input is ever more than a text.

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, resolve } from 'node:path';
import { getBooleanInput, getInput, getMultilineInput, setFailed, setOutput } from '@actions/core';
import type { main as Main } from './cli/main.js';
import type { Result } from './schema/result.generated.js';

/** Inputs that go to an option as they are; the option's own check refuses what does not fit. */
const TEXTS = [
  ...['config', 'profile', 'fail-on', 'lang', 'report-lang', 'baseline'],
  ...['cache-dir', 'max-warnings'],
] as const;
const SWITCHES = ['strict', 'ignore-decisions', 'suppressed'] as const;

/** `--name=value` keeps a value that begins with a dash a value. */
const option = (name: string, value: string): string[] => (value ? [`--${name}=${value}`] : []);

/** What is asked for, as arguments; files count from the working directory. */
function argumentsFor(out: string, sarif: string): string[] {
  const changed = getInput('changed');
  return [
    changed ? 'check' : 'report',
    ...option('cwd', resolve(getInput('working-directory') || '.')),
    ...TEXTS.flatMap((name) => option(name, getInput(name))),
    ...SWITCHES.flatMap((name) => (getBooleanInput(name) ? [`--${name}`] : [])),
    ...option('changed', changed),
    ...(changed ? [`--reporter=json=${join(out, 'result.json')}`] : [`--out=${out}`]),
    ...['--reporter=terminal', '--reporter=github', `--reporter=sarif=${sarif}`],
    ...(getInput('junit') ? [`--reporter=junit=${getInput('junit')}`] : []),
    '--',
    ...getMultilineInput('claims'),
  ];
}

/** Runs the command and gives its files and figures to the steps after it. */
async function act(): Promise<void> {
  const folder = resolve(getInput('working-directory') || '.');
  const out = resolve(folder, getInput('out') || 'out');
  const sarif = resolve(folder, getInput('sarif') || join(out, 'wortlaut.sarif'));
  const { main } = createRequire(import.meta.url)('./main.cjs') as { main: typeof Main };
  const code = await main(argumentsFor(out, sarif));
  setOutput('exit-code', code);
  const files = { sarif, result: join(out, 'result.json'), report: join(out, 'index.html') };
  for (const [name, path] of Object.entries(files)) {
    setOutput(name, existsSync(path) ? relative('', path).replaceAll('\\', '/') : '');
  }
  if (existsSync(files.result)) {
    const { summary } = JSON.parse(readFileSync(files.result, 'utf8')) as Result;
    const { fail, warn, known, unchecked } = summary.effects;
    for (const [name, count] of Object.entries({ fail, warn, known, unchecked })) {
      setOutput(name, count);
    }
  }
  if (code === 1) setFailed('Quotations do not hold.');
  else if (code !== 0) setFailed('The check could not be done.');
}

await act();
