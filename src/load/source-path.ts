// The path of a source as a claim file writes it → its path from the root.

import { posix, resolve } from 'node:path';
import { type Fence, fromRoot, isInside } from '../util/files.js';
import { showText } from '../util/json-show.js';

/** Why a path cannot be taken. */
interface BadPath {
  readonly ruleId: 'source/web-address' | 'source/backslash' | 'source/outside-root';
  readonly message: string;
  readonly hint: string;
}

/** `C:\\Texte\\a.md`, `C:/Texte/a.md` and `\\\\server\\a.md`. */
const OF_ONE_MACHINE = /^(?:[a-z]:[\\/]|\\\\)/i;
const nameIn = (path: string): string => path.split(/[\\/]/).at(-1) || 'speech.txt';

/** `claims/tokyo/a.json` that cites `../b.md` → `claims/b.md`. Looks at nothing on the disk. */
export function sourcePath(fence: Fence, citedIn: string, path: string): string | BadPath {
  const shown = showText(path);
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(path)) {
    return {
      ruleId: 'source/web-address',
      message: `${shown} is a web address; a source is a file`,
      hint: 'Keep the page as a file, `wortlaut snapshot ADDRESS`, and cite that file; the address goes into "url".',
    };
  }
  if (OF_ONE_MACHINE.test(path)) {
    return {
      ruleId: path.includes('\\') ? 'source/backslash' : 'source/outside-root',
      message: `${shown} is a path of one computer`,
      hint: `Paths are relative to the claim file and stay in the project: put the text there and write ${showText(`../texts/${nameIn(path)}`)}, say.`,
    };
  }
  if (path.includes('\\')) {
    return {
      ruleId: 'source/backslash',
      message: `${shown} has a backslash`,
      hint: `Paths are written with /: ${showText(path.replaceAll('\\', '/'))}.`,
    };
  }
  const absolute = resolve(fence.root, posix.dirname(citedIn), path);
  if (isInside(fence, absolute)) return fromRoot(fence.root, absolute);
  return {
    ruleId: 'source/outside-root',
    message: `${shown} lies outside the root`,
    hint: 'Paths are relative to the claim file. Move it into the project, or allow its folder in the config under "roots".',
  };
}
