// A source of the result → its section: what is known of it, and its whole text, marked.

import type { ReportText } from '../../messages/report-text.js';
import type { Source } from '../../schema/result.generated.js';
import { isArticle } from '../figures.js';
import { verdictLabel } from '../verdict-text.js';
import { markedTree } from './marked-tree.js';
import { isTree, safeTree, treeOfText } from './safe-tree.js';
import { webAddress } from './text-fragment.js';
import type { SourceView } from './view.js';
import { facts } from './view-claim.js';
import type { ViewContext } from './view-context.js';
import { langOf } from './view-words.js';

/** Of a text that takes long to lay out as a whole. */
const LONG_TEXT_UNITS = 50_000;

/** `id` of a source's section. */
export const sourceAnchor = (index: number): string => `source-${index + 1}`;

/** What a source is called. */
const sourceTitle = ({ title, path }: Source): string => title ?? path;

/** The section of a source. */
export function sourceView(source: Source, index: number, context: ViewContext): SourceView {
  const { words } = context;
  const { labels } = words;
  const { checked, quotations } = source.coverage;
  const isCovered = source.failure === null && isArticle(source, context.result);
  return {
    anchor: sourceAnchor(index),
    title: sourceTitle(source),
    path: source.path,
    name: context.names.get(source) ?? sourceTitle(source),
    lang: langOf(source.lang),
    facts: facts([
      ...(source.title === null ? [] : [[labels.path, source.path] as const]),
      [labels.kind, kindOf(source, context)],
      [labels.author, source.author],
      [labels.publisher, source.publisher ?? null],
      [labels.publishedOn, dateOf(source.published, words)],
      [labels.modifiedOn, dateOf(source.modified ?? null, words)],
      [labels.retrievedOn, dateOf(source.retrieved, words)],
      [labels.address, source.url],
    ]),
    coverage: isCovered ? words.coverage(checked, quotations) : null,
    speakers: isCovered ? speakersOf(source, context) : [],
    live: webAddress(source.url),
    isFolded: context.isLarge,
    isLong: (source.text?.length ?? 0) > LONG_TEXT_UNITS,
    notice: noticeOf(source, context),
    article: articleOf(source, context),
  };
}

const dateOf = (value: string | null, words: ReportText): string | null =>
  value === null ? null : words.date(value);

function speakersOf({ coverage }: Source, { words }: ViewContext): SourceView['speakers'] {
  return (coverage.speakers ?? []).map(({ speaker, quotations, checked }) => ({
    speaker: speaker ?? words.labels.nobody,
    coverage: words.coverage(checked, quotations),
  }));
}

function kindOf(
  { kind, kindGuessed, made, part }: Source,
  { words: { labels } }: ViewContext,
): string {
  const kinds = {
    article: labels.kindArticle,
    transcript: labels.kindTranscript,
    document: labels.kindDocument,
  };
  const mades = { text: null, ocr: labels.madeOcr, asr: labels.madeAsr };
  const parts = { 'main-content': labels.partMain, 'whole-page': labels.partWhole };
  const read = part ? parts[part] : null;
  return [kinds[kind], kindGuessed ? labels.kindGuessed : null, mades[made], read]
    .filter((part) => part !== null)
    .join(', ');
}

function noticeOf(source: Source, { words: { labels } }: ViewContext): string | null {
  if (source.failure !== null) return `${labels.sourceFailed}: ${source.failure}`;
  if (source.access === 'withheld') return labels.sourceWithheld;
  if (source.access === 'internal') return labels.sourceInternal;
  return source.text === null ? labels.sourceAbsent : null;
}

function articleOf(source: Source, { words, places, result }: ViewContext): string | null {
  if (source.text === null || source.access !== 'open') return null;
  const tree = isTree(source.tree) ? safeTree(source.tree) : treeOfText(source.text);
  const mere = (result.notSought ?? []).filter(({ path }) => path === source.path);
  return markedTree(tree, places.ofSource.get(source) ?? [], {
    unclaimed: (start) =>
      mere.some((stretch) => stretch.start <= start && start < stretch.end)
        ? words.labels.notSoughtTag
        : words.labels.unchecked,
    letter: ({ letter, claim }) => words.letter(letter, verdictLabel(claim, words)),
  });
}
