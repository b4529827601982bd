// Opens an address in the user's browser, by what each system has for that. No shell is started.

import { warn } from './streams.js';

/** The program that opens an address on a system, and its arguments. */
export function openingOf(
  platform: NodeJS.Platform,
  url: string,
): readonly [program: string, args: readonly string[]] {
  if (platform === 'darwin') return ['open', [url]];
  if (platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', url]];
  return ['xdg-open', [url]];
}

/** Opens the page in the user's browser. That it cannot be opened costs a line. */
export function openBrowser(url: string, platform: NodeJS.Platform = process.platform): void {
  const [program, args] = openingOf(platform, url);
  // Not imported: commander would load it at every start, and the build leaves it out for that.
  const { spawn } = process.getBuiltinModule('node:child_process');
  const child = spawn(program, args, { detached: true, stdio: 'ignore' });
  const fail = () => warn(`wortlaut: no browser could be opened; open ${url} yourself.`);
  child.on('error', fail);
  child.on('exit', (code) => {
    if (code) fail();
  });
  child.unref();
}
