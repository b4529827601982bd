// `wortlaut review`: the report as a local page that writes decisions as somebody makes them, and
// shows claims and sources as they are now.

import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { decisionsPath } from '../decide/file.js';
import { readMessage, savingTo } from '../decide/server/saving.js';
import { type ReviewServer, startServer } from '../decide/server/server.js';
import { report as makeReport } from '../report/index.js';
import type { Result } from '../schema/result.generated.js';
import { InputError } from '../util/errors.js';
import { openBrowser } from './browser-opener.js';
import { EXIT } from './exit-code.js';
import { mistakeText } from './mistakes.js';
import { type RunOptions, today } from './options.js';
import { type PageOptions, pageOptions } from './page-options.js';
import { isInVain, tellProblems } from './problems.js';
import { reportOptions } from './reporters.js';
import { run } from './run.js';
import { print, warn } from './streams.js';

/** Options of `review`. */
export interface ReviewOptions extends Omit<RunOptions, 'quiet' | 'stdinName'>, PageOptions {
  readonly open: boolean;
}

/** A run and its page. */
interface Shown {
  readonly result: Result;
  readonly root: string;
  readonly page: string;
}

/** Serves until it is interrupted. */
export async function review(paths: readonly string[], options: ReviewOptions): Promise<number> {
  if (paths.includes('-')) {
    throw new InputError('usage/review', 'A draft from standard input cannot be reviewed.', {
      hint: 'Save it to a file, so that its decisions can be kept beside it.',
    });
  }
  const shape = {
    ...{ includeText: true, live: true },
    ...(await pageOptions(options, options.cwd)),
  };
  const make = async (): Promise<Shown> => {
    const asked = { ...options, quiet: true, stdinName: '' };
    const { result, root, config } = await run(paths, asked, true);
    const lang = options.reportLang ?? config.reportLang ?? 'en';
    const page = await makeReport('html', result, reportOptions({ ...shape, lang }));
    return { result, root, page };
  };
  let shown = await make();
  if (isInVain(shown.result)) return brokenBy(shown.result);
  let stamp = await stampOf(shown);
  const state = () => {
    const { result, root } = shown;
    return { claims: result.claims, root, asOf: options.asOf ?? today() };
  };
  const save = savingTo(state);
  let last: Promise<void> = Promise.resolve();
  /** Decisions of tabs on their way into a file and onto the page. */
  let own = 0;
  const refresh = (by: string | null): Promise<void> => {
    last = last.then(() => makeAnew(by));
    return last;
  };
  const makeAnew = async (by: string | null): Promise<void> => {
    try {
      shown = await make();
    } catch (error) {
      // Half-written files happen while somebody types: the page stays as it was, and is made anew
      // with the next change. Whatever went wrong, decisions are still taken.
      warn(`${mistakeText(error)}\nThe page stays as it was.`);
    }
    stamp = await stampOf(shown);
    server.tell(by);
  };
  const server = await startServer({
    page: () => shown.page,
    async take(value) {
      const message = readMessage(value);
      if (!message) return 'malformed';
      own += 1;
      const refused = await save(message).catch(() => 'unwritable');
      // The tab need not wait for the next page.
      const done = refused === null ? refresh(message.tab) : Promise.resolve();
      void done.finally(() => {
        own -= 1;
      });
      return refused;
    },
  });
  await print(`${server.url}\n`);
  warn('Decisions are written as you make them. Ctrl-C ends the review.');
  if (options.open) openBrowser(server.url);
  await untilInterrupted(async () => {
    // What a tab has just written is told as that tab's.
    const before = own;
    const isOther = (await stampOf(shown)) !== stamp;
    if (isOther && own + before === 0) await refresh(null);
  }, server);
  return EXIT.clean;
}

function brokenBy({ problems }: Result): number {
  tellProblems(problems);
  return EXIT.broken;
}

/** How often files are looked at: nobody notices, and no machine does. */
const LOOK_MS = 500;

/** Looks again and again, one look at a time, until Ctrl-C. */
async function untilInterrupted(look: () => Promise<void>, server: ReviewServer): Promise<void> {
  let stop = (): void => undefined;
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  let runs = true;
  void stopped.then(() => {
    runs = false;
  });
  while (runs) {
    await Promise.race([stopped, new Promise((resolve) => setTimeout(resolve, LOOK_MS))]);
    if (runs) await look();
  }
  process.off('SIGINT', stop);
  process.off('SIGTERM', stop);
  await server.close();
}

/** The state of all files that a page depends on, and of their folders: new files count too. */
async function stampOf({ result, root }: Shown): Promise<string> {
  const files = [
    ...result.inputs.map(({ path }) => path),
    ...result.sources.map(({ path }) => path),
    ...result.claims.map(decisionsPath),
  ];
  const paths = new Set(files.flatMap((path) => [path, dirname(path)]));
  const states = await Promise.all(
    [...paths].sort().map(async (path) => {
      const found = await stat(join(root, path)).catch(() => null);
      return `${path} ${found?.mtimeMs ?? '-'} ${found?.isFile() ? found.size : ''}`;
    }),
  );
  return states.join('\n');
}
