// The report as Markdown: for a job summary, a comment or a page. Open points in full, the worst
// first, then what holds, one line each. With a limit, the end is left out and counted.

import { reportText } from '../../messages/report.js';
import type { ReportText } from '../../messages/report-text.js';
import { effectOf, isSettled } from '../../model/effect.js';
import type { Claim, Result } from '../../schema/result.generated.js';
import { MARKDOWN_MARK } from '../../util/own-reports.js';
import { kindCounts, openClaims, resultCounts, unlisted } from '../figures.js';
import type { ReportOptions } from '../options.js';
import { claimBlock, claimLine, decidedLine, notSoughtLine, problemLine } from './claim-block.js';
import { codeSpan, markdownText } from './escape.js';

/** Items that are left out one by one, between two texts that are not. */
interface Group {
  readonly open: string;
  readonly items: readonly string[];
  readonly close: string;
}

/** Room for the line that says how many items were left out. */
const NOTE_BYTES = 100;

/** Writes the report, in no more than `bytesMax` bytes of UTF-8 where that is given. */
export function markdown(result: Result, { lang, bytesMax }: ReportOptions): string {
  const words = reportText(lang);
  const groups = groupsOf(result, words).filter(({ items }) => items.length > 0);
  const head = headOf(result, words);
  const foot = `\n---\n\n${footOf(result, words)}\n`;
  const limit = bytesMax ?? Number.POSITIVE_INFINITY;
  return `${head}${body(groups, limit - bytes(head) - bytes(foot) - NOTE_BYTES, words)}${foot}`;
}

function headOf(result: Result, words: ReportText): string {
  const sentence = markdownText(words.result(resultCounts(result, words)));
  const against = markdownText(words.against(kindCounts(result.sources)));
  const { changed, baseline, notSought } = result;
  const lists = unlisted(result);
  const notes = [
    ...(changed ? [words.leftOut(changed.leftOut, changed.since)] : []),
    ...(baseline?.fixed ? [words.fixed(baseline.fixed, result.summary.effects.fail)] : []),
    ...(notSought?.length ? [words.notSought(notSought.length)] : []),
    ...(lists ? [words.noLists(lists.langs, lists.quotes)] : []),
  ].map((note) => `\n${markdownText(note)}\n`);
  return `${MARKDOWN_MARK}\n# ${words.labels.defaultTitle}\n\n**${sentence}** ${against}\n${notes.join('')}`;
}

const footOf = ({ tool, profile }: Result, { labels }: ReportText): string =>
  `${labels.product} ${codeSpan(tool.version)} · ${labels.profile}: ${codeSpan(profile)}`;

function groupsOf({ claims, problems, notSought = [] }: Result, words: ReportText): Group[] {
  const { labels } = words;
  const open = openClaims(claims);
  const of = (outcome: Claim['outcome'], heading: string): Group => {
    const found = open.filter((claim) => effectOf(claim) === outcome);
    const items = found.map((claim) => `\n${claimBlock(claim, words)}`);
    return { open: title(heading, found.length, words), items, close: '' };
  };
  const settled = open.filter(isSettled);
  const holding = claims.filter((claim) => effectOf(claim) === 'pass');
  const count = `${labels.passHeading} (${words.number(holding.length)})`;
  return [
    {
      open: `${title(labels.problemsHeading, problems.length, words)}\n`,
      items: problems.map((problem) => problemLine(problem, words)),
      close: '',
    },
    of('fail', labels.failHeading),
    of('warn', labels.warnHeading),
    of('unchecked', labels.uncheckedHeading),
    {
      open: `${title(labels.decidedHeading, settled.length, words)}\n`,
      items: settled.map((claim) => decidedLine(claim, words)),
      close: '',
    },
    {
      open: `${title(labels.notSoughtHeading, notSought.length, words)}\n`,
      items: notSought.map((stretch) => notSoughtLine(stretch, words)),
      close: '',
    },
    {
      open: `\n<details><summary>${count}</summary>\n\n`,
      items: holding.map((claim) => claimLine(claim, words)),
      close: '\n</details>\n',
    },
  ];
}

const title = (heading: string, count: number, words: ReportText): string =>
  `\n## ${heading} (${words.number(count)})\n`;

/** The groups as far as they fit, and how many items did not. */
function body(groups: readonly Group[], room: number, words: ReportText): string {
  const parts: string[] = [];
  let left = room;
  let omitted = 0;
  for (const { open, items, close } of groups) {
    left -= bytes(open) + bytes(close);
    const fitting: string[] = [];
    for (const item of omitted > 0 ? [] : items) {
      const size = bytes(item);
      if (size > left) break;
      left -= size;
      fitting.push(item);
    }
    omitted += items.length - fitting.length;
    if (fitting.length) parts.push(open, ...fitting, close);
  }
  if (omitted) parts.push(`\n**… ${words.more(omitted)}**\n`);
  return parts.join('');
}

const encoder = new TextEncoder();
const bytes = (text: string): number => encoder.encode(text).length;
