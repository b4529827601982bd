// The editor's page: one self-contained file. The frame with its policy, style and script is code,
// so that no template, ours or a newsroom's, can loosen it.

import { ASSETS } from '../../generated/assets.js';
import type { Result } from '../../schema/result.generated.js';
import { PAGE_MARK } from '../../util/own-reports.js';
import type { ReportOptions } from '../options.js';
import { cardIndex } from './card-index.js';
import type { OutcomeName } from './card-view.js';
import { policyOf } from './security.js';
import { pageParts } from './templates.js';
import type { PageView } from './view.js';
import { pageView } from './view-page.js';
import { visibleView } from './visible-view.js';

/** Writes the page. */
export async function html(result: Result, options: ReportOptions): Promise<string> {
  const { style, body } = await pageParts(options.templates);
  const view = visibleView(pageView(result, options));
  return framed(view, style, body(view), options.live ?? false);
}

async function framed(view: PageView, style: string, body: string, live: boolean): Promise<string> {
  const { script } = ASSETS;
  const policy = await policyOf(style, script, live);
  const head = [
    '<!doctype html>',
    `<html lang="${view.lang}"${live ? ' data-live' : ''}>`,
    '<head>',
    '<meta charset="utf-8">',
    PAGE_MARK,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escaped(titleOf(view))}</title>`,
    `<link rel="icon" href="${favicon(view.state)}">`,
    `<style>${style}</style>`,
    '</head>',
    '<body>\n',
  ].join('\n');
  const index = `<script type="application/json" id="card-index">${indexText(view)}</script>`;
  const end = `\n${index}\n<script>${script}</script>\n</body>\n</html>\n`;
  // Joined so that a body of forty megabytes is not copied for it.
  return head + body + end;
}

const titleOf = ({ label, sentence, t }: PageView): string =>
  `${sentence.replace(/\.$/, '').replaceAll('\u00A0', ' ')} – ${label} – ${t.product}`;

/** Data, which no browser runs; nothing in it can end its element. */
const indexText = (view: PageView): string =>
  JSON.stringify(cardIndex(view)).replaceAll('<', '\\u003c');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const COLOURS: Readonly<Record<OutcomeName, string>> = {
  fail: 'b3261e',
  warn: 'a15c00',
  unchecked: '5f6570',
  settled: '5f6570',
  pass: '1f6f3d',
};

/** Two quotation marks in the colour of the result. */
function favicon(state: OutcomeName): string {
  const mark = (x: number) => `M${x} 20v-5q0-5 5-6v3q-2 .6-2 3h2v5z`;
  const image =
    `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'>` +
    `<rect width='32' height='32' rx='7' fill='#${COLOURS[state]}'/>` +
    `<path fill='#fff' d='${mark(8)}${mark(17)}'/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(image).replaceAll("'", '%27')}`;
}
