// Runs the built command inside the test's own process: its streams and exit code without the time
// that a process takes to start. What is about processes themselves (pipes, signals, streams that
// close) is tested by spawning, in spawn.ts.

import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Done, root } from '../cli/spawn.js';

type Main = (argv: readonly string[]) => Promise<number>;
type Write = typeof process.stdout.write;

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** What a test's own runner sets, and the command would obey. */
const UNSET = ['CI', 'GITHUB_ACTIONS', 'FORCE_COLOR', 'NO_COLOR', 'AI_AGENT', 'CLAUDECODE'];

/** Runs `wortlaut ARGS` in a folder with some variables set; one at a time. */
export async function inside(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Done> {
  const { main } = createRequire(import.meta.url)(join(root, 'dist/main.cjs')) as { main: Main };
  const before = { ...process.env };
  const [folder, listeners] = [process.cwd(), listening()];
  const { stdout, stderr } = process;
  const out: string[] = [];
  const err: string[] = [];
  const real = [stdout.write, stderr.write] as const;
  stdout.write = into(out);
  stderr.write = into(err);
  for (const name of UNSET) delete process.env[name];
  Object.assign(process.env, env);
  process.chdir(cwd);
  try {
    return { code: await main(args), out: out.join(''), err: err.join('') };
  } finally {
    [stdout.write, stderr.write] = real;
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
    process.chdir(folder);
    forget(listeners);
  }
}

const into = (texts: string[]): Write =>
  ((text: string | Uint8Array, ...rest: unknown[]): boolean => {
    texts.push(typeof text === 'string' ? text : Buffer.from(text).toString('utf8'));
    const done = rest.findLast((each) => typeof each === 'function');
    if (done) queueMicrotask(done as () => void);
    return true;
  }) as Write;

const listening = () => ({
  streams: [process.stdout, process.stderr].map((stream) => stream.listeners('error')),
  signals: SIGNALS.map((signal) => process.listeners(signal)),
});

/** Takes away what a run listens to for as long as its process lives. */
function forget({ streams, signals }: ReturnType<typeof listening>): void {
  [process.stdout, process.stderr].forEach((stream, index) => {
    for (const each of stream.listeners('error')) {
      if (!streams[index]?.includes(each)) stream.off('error', each as () => void);
    }
  });
  SIGNALS.forEach((signal, index) => {
    for (const each of process.listeners(signal)) {
      if (!signals[index]?.includes(each)) process.off(signal, each);
    }
  });
}
