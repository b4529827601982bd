// The sources of a result: what is known of each, how much of it is checked, and, for a report,
// its text, tree and quotations.

import type { SourceState } from '../model/case.js';
import type { Quotation } from '../model/quotation.js';
import type { Quotation as QuotationRow, Source } from '../schema/result.generated.js';

/** A source's row, and the stretches that coverage counts. */
export interface SourceRow {
  readonly row: Source;
  /** Top-level quotations that are no titles, in order. */
  readonly quotations: readonly {
    readonly start: number;
    readonly end: number;
    readonly speaker: string | null;
  }[];
}

/** One source. Only an `open` source gives its text away. Coverage is counted when all is done. */
export function sourceRow(state: SourceState, includeText: boolean): SourceRow {
  const { source } = state;
  const meta = source?.meta ?? declaredMeta(state);
  const { quotations } = state.attributed;
  const whole = includeText && source !== null && meta.access === 'open';
  const row: Source = {
    path: state.path,
    kind: meta.kind,
    kindGuessed: meta.kindGuessed,
    lang: meta.lang,
    made: meta.made,
    access: meta.access,
    speaker: meta.speaker,
    title: meta.title,
    url: meta.url,
    author: meta.author,
    published: meta.published,
    retrieved: meta.retrieved,
    sha256: source?.sha256 ?? null,
    length: source?.text.length ?? 0,
    failure: state.failure?.detail ?? null,
    coverage: { quotations: 0, checked: 0 },
    text: whole ? source.text : null,
    tree: whole ? source.tree : null,
    quotations: whole ? quotations.map(quotationRow) : null,
    ...(meta.modified && { modified: meta.modified }),
    ...(meta.publisher && { publisher: meta.publisher }),
    ...(meta.media && { media: meta.media }),
    ...(source?.part && { part: source.part }),
  };
  return { row, quotations: quotations.filter(({ kind }) => kind !== 'title').map(counted) };
}

const counted = ({ start, end, speaker }: Quotation) => ({
  start,
  end,
  speaker: speaker?.name ?? null,
});

/** What is known of a source that could not be read. */
const declaredMeta = ({ declared, kindDefault }: SourceState) => ({
  ...declared,
  kind: declared.kind ?? kindDefault,
  kindGuessed: declared.kind === null,
  lang: declared.lang ?? 'und',
  made: declared.made ?? ('text' as const),
  access: declared.access ?? ('open' as const),
});

function quotationRow(quotation: Quotation): QuotationRow {
  const { start, end, text, kind, form, group, nested, status, speaker } = quotation;
  return {
    start,
    end,
    text,
    kind,
    form,
    group,
    nested: nested.map(quotationRow),
    status,
    speaker: speaker && {
      name: speaker.name,
      start: speaker.start,
      end: speaker.end,
      text: speaker.text,
      cue: { start: speaker.cue.start, end: speaker.cue.end, text: speaker.cue.text },
      via: speaker.via,
      ...(speaker.doubt && { doubt: speaker.doubt }),
    },
  };
}
