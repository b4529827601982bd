// Builds what judge/ is given from a text and a quote: the real locator, quotations by hand.

import { judge } from '../../src/judge/index.js';
import { locate } from '../../src/locate/index.js';
import type { Policy, QuoteCase } from '../../src/model/case.js';
import type { QuoteClaim, SourceDeclaration, Speaker } from '../../src/model/claim.js';
import type { Judgement } from '../../src/model/judgement.js';
import type { Attributed, Quotation } from '../../src/model/quotation.js';
import type { SourceMeta, SourceText, Turn } from '../../src/model/source.js';
import { rawOffset, textSpan } from '../../src/text/offsets.js';
import { type Lexicon, lexicon } from '../../src/words/index.js';

const NOTHING_DECLARED: SourceDeclaration = {
  kind: null,
  lang: null,
  made: null,
  access: null,
  speaker: null,
  title: null,
  url: null,
  author: null,
  published: null,
  retrieved: null,
};

const WORDS: Lexicon = lexicon();

/** The policy of a run without a config. */
export const DEFAULT: Policy = { profile: 'default', verdicts: {}, rules: {}, strict: false };

/** A source of paragraphs. */
export function source(
  text: string,
  meta: Partial<SourceMeta> = {},
  turns: readonly Turn[] = [],
): SourceText {
  const blocks = [];
  let start = 0;
  for (const paragraph of text.split('\n\n')) {
    blocks.push({ ...textSpan(start, start + paragraph.length), kind: 'paragraph' as const });
    start += paragraph.length + 2;
  }
  return {
    path: 'source.md',
    sha256: 'a'.repeat(64),
    text,
    map: { toRaw: (at) => rawOffset(at), toLineColumn: (at) => ({ line: 1, column: at + 1 }) },
    tree: { type: 'root', children: [] },
    blocks,
    turns,
    meta: {
      ...NOTHING_DECLARED,
      kind: 'document',
      kindGuessed: false,
      lang: 'de',
      made: 'text',
      access: 'open',
      ...meta,
    },
  };
}

/** A quote that claims nothing but its words. */
export function quoteClaim(quote: string, more: Partial<QuoteClaim> = {}): QuoteClaim {
  return {
    kind: 'quote',
    id: 'test/claims/quote',
    file: 'claims/test/claims.json',
    line: 1,
    column: 1,
    pointer: '/claims/0/quote',
    lang: null,
    note: null,
    tags: [],
    quote,
    speaker: null,
    source: 'source.md',
    prefix: null,
    suffix: null,
    locator: null,
    translation: null,
    pin: null,
    ...more,
  };
}

/** A person by one name. */
export const person = (name: string): Speaker => ({ name, aliases: [], roles: [] });

/** A quotation in the source: the words inside its marks, and who says them. */
export function quotation(
  text: string,
  words: string,
  speaker: string | null,
  more: Partial<Quotation> = {},
): Quotation {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  const span = textSpan(start, start + words.length);
  const at = textSpan(0, 0);
  return {
    ...span,
    text: words,
    kind: 'speech',
    form: 'marks',
    group: start,
    nested: [],
    status: speaker === null ? 'unknown' : 'confirmed',
    speaker:
      speaker === null
        ? null
        : {
            ...at,
            name: speaker,
            text: speaker,
            cue: { ...at, text: `sagte ${speaker}` },
            via: 'name',
          },
    ...more,
  };
}

/** What a test may say of a case; the rest is plain. */
export interface Setting {
  readonly source: SourceText;
  readonly claim?: Partial<QuoteClaim>;
  readonly quotations?: readonly Quotation[];
  readonly policy?: Partial<Policy>;
  readonly elsewhere?: SourceText;
  readonly lexicon?: Lexicon;
  readonly case?: Partial<QuoteCase>;
}

/** The case of a quote, located for real. */
export function subject(quote: string, setting: Setting): QuoteCase {
  const claim = quoteClaim(quote, setting.claim);
  const attributed: Attributed = { quotations: setting.quotations ?? [], unclosed: [] };
  const request = {
    quote,
    prefix: claim.prefix,
    suffix: claim.suffix,
    locator: claim.locator,
    speaker: claim.speaker,
    exactOnly: false,
  };
  const located = locate(request, setting.source, attributed);
  const other = setting.elsewhere
    ? locate({ ...request, exactOnly: true }, setting.elsewhere, { quotations: [], unclosed: [] })
    : null;
  return {
    claim,
    source: setting.source,
    failure: null,
    attributed,
    located,
    elsewhere:
      setting.elsewhere && other?.match ? { source: setting.elsewhere, match: other.match } : null,
    roster: claim.speaker ? [claim.speaker] : [],
    ...setting.case,
  };
}

/** Judges a quote against a source. */
export const judged = (quote: string, setting: Setting): Judgement =>
  judge(subject(quote, setting), setting.lexicon ?? WORDS, { ...DEFAULT, ...setting.policy });

/** Judges a quote against a plain German document. */
export const inGerman = (quote: string, text: string, meta: Partial<SourceMeta> = {}): Judgement =>
  judged(quote, { source: source(text, meta) });

/** Judges a quote against a plain English document. */
export const inEnglish = (quote: string, text: string, meta: Partial<SourceMeta> = {}): Judgement =>
  judged(quote, { source: source(text, { lang: 'en', ...meta }) });
