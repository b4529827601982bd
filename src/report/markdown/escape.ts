// Untrusted text in Markdown: it stays text on GitHub, GitLab and in plain CommonMark, and calls
// nobody: no link, image, mention, reference, formula, emoji or markup comes of it. One thing stays:
// a number alone, or a word like “defaced”, that happens to begin the hash of a commit.

import { screenText } from '../terminal/screen-text.js';

/** What has a meaning inside a line. What has one at its beginning never gets there. */
const SIGNS = /[\\`*_[\]<>#|~&$!{}]/g;
/** What platforms make links and mentions of even without markup; a comment keeps them apart. */
const CALLS: readonly (readonly [RegExp, string])[] = [
  [/:\/\//g, ':<!-- -->//'],
  [/(www)\./gi, '$1<!-- -->.'],
  [/@/g, '@<!-- -->'],
  [/\\#(?=\d)/g, '\\#<!-- -->'],
  // Issues (`GH-12`), milestones (`%12`) and emoji (`:tada:`, two of which are numbers; other
  // numbers are lines and minutes).
  [/\b(GH)(?=-\d)/gi, '$1<!-- -->'],
  [/%(?=[\w"])/g, '%<!-- -->'],
  [/:(?=100:|1234:|(?!\d{1,60}:)[\w+\\-]{1,60}:)/g, ':<!-- -->'],
  // Commits, by the beginning of their hashes: seven digits and letters or more.
  [/\b(?=[a-f]*\d)(?=\d*[a-f])([\da-f]{4})(?=[\da-f]{3,36}\b)/gi, '$1<!-- -->'],
];

/** One line of text: `a*b @c → a\*b @<!-- -->c`. To stand after something else on its line. */
export function markdownText(text: string): string {
  const safe = screenText(text).trim().replace(SIGNS, '\\$&');
  return CALLS.reduce((result, [call, apart]) => result.replace(call, apart), safe);
}

/**
 * A code span that shows the text as it is: ``a`b → `` a`b `` ``. Nothing can be escaped in one, so
 * what a runner would take for a command is parted.
 */
export function codeSpan(text: string): string {
  const safe = screenText(text).trim().replaceAll('##[', '## [');
  const longest = Math.max(0, ...[...safe.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = safe.startsWith('`') || safe.endsWith('`') || safe === '' ? ' ' : '';
  return `${fence}${space}${safe}${space}${fence}`;
}
