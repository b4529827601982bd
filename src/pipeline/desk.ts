// What every command that takes sources instead of claim files works with: the root, the config,
// the word lists, and sources opened by name.

import { findConfig } from '../load/config.js';
import type { InputFile } from '../load/index.js';
import type { Policy, SourceState } from '../model/case.js';
import type { SourceKind, Speaker } from '../model/claim.js';
import type { Problem } from '../model/problem.js';
import type { ConfigFile } from '../schema/config.generated.js';
import type { FileContent, Texts } from '../util/files.js';
import { type Limits, limitsOf } from '../util/limits.js';
import { type Lexicon, lexicon } from '../words/index.js';
import { declareSources, type NamedSource } from './named-sources.js';
import { policyOf } from './policy.js';
import { type SourceStore, sourceStore } from './store.js';

/** What such a command is asked; null is "as the config says". */
export interface DeskRequest {
  /** Absolute. */
  readonly cwd: string;
  readonly config: string | null;
  readonly lang: string | null;
  readonly profile: string | null;
  readonly strict: boolean;
  /** Web pages: all that is visible, not the main content alone. */
  readonly wholePage?: boolean | undefined;
  /** Files in memory, instead of those on disk: no config is looked for. */
  readonly texts?: Texts;
  /** Read nothing but what lies below the root and the config's roots, whoever names it. */
  readonly fenced?: boolean;
}

/** A project, its config read. */
export interface Desk {
  /** Absolute; not for any output. */
  readonly root: string;
  readonly config: ConfigFile;
  /** The config's, else the built-in ones. */
  readonly limits: Limits;
  readonly texts?: Texts;
  readonly fenced: boolean;
  readonly lang: string | null;
  readonly wholePage: boolean;
  readonly lexicon: Lexicon;
  readonly policy: Policy;
  readonly inputs: readonly InputFile[];
  readonly problems: readonly Problem[];
}

/** Finds the root and reads the config. */
export async function openDesk(request: DeskRequest): Promise<Desk> {
  const { texts, fenced = false } = request;
  const { root, config, input, problems } = texts
    ? { root: request.cwd, config: {} as ConfigFile, input: null, problems: [] }
    : await findConfig(request.cwd, request.config);
  return {
    root,
    config,
    limits: limitsOf(config.limits),
    fenced,
    ...(texts && { texts }),
    lang: request.lang ?? config.lang ?? null,
    wholePage: request.wholePage ?? false,
    lexicon: lexicon(config.words ?? {}),
    policy: policyOf(config, request),
    inputs: input ? [input] : [],
    problems,
  };
}

/** What sources are opened with. */
export interface Opening {
  /** The kind that holds when nobody declares one. */
  readonly kind: SourceKind;
  /** Speakers to know in all of them. */
  readonly roster: readonly Speaker[];
  /** Sources that are no files, by path. */
  readonly given: ReadonlyMap<string, FileContent>;
  /** Quotations and speakers are not asked for. */
  readonly textOnly?: boolean;
  /** Sources too short for a language are read with the likeliest lists, or with these. */
  readonly guessLang?: { readonly expected: string | null };
}

/** Sources, read and attributed; one that cannot be read has a state as well, and a problem. */
export interface Opened {
  readonly states: readonly SourceState[];
  readonly inputs: readonly InputFile[];
  readonly problems: readonly Problem[];
  /** A page of which only the main content was read, read whole. */
  readonly openWhole: SourceStore['openWhole'];
}

/** Opens sources that were named. Never throws for what is in them. */
export async function openSources(
  desk: Desk,
  named: readonly NamedSource[],
  { kind, roster, given, textOnly = false, guessLang }: Opening,
): Promise<Opened> {
  const { root, config, limits, lang, wholePage, fenced } = desk;
  const texts = desk.texts && { texts: desk.texts };
  const paths = named.map(({ path }) => path);
  const own = fenced ? [] : named.flatMap((each) => each.allowed);
  const allowed = [...new Set([...(config.roots ?? []), ...own])];
  const fence = { root, allowed, ...texts };
  const { requests, inputs, problems } = await declareSources(
    fence,
    paths,
    limits.claimFileBytesMax,
  );
  const rules = {
    ...fence,
    bytesMax: limits.sourceBytesMax,
    lang,
    kind,
    wholePage,
    given,
    textOnly,
    ...(guessLang && { guessLang }),
  };
  const known = requests.map((request) => ({ ...request, roster }));
  const store = sourceStore(known, desk.lexicon, rules);
  const states: SourceState[] = [];
  const found: Problem[] = [...problems];
  for (const path of paths) {
    const { state, problem } = await store.open(path);
    states.push(state);
    if (problem) found.push(problem);
  }
  return { states, inputs, problems: found, openWhole: store.openWhole };
}

/** What a source leaves open: marks that nothing closes, those not read, speakers not read. */
export function markProblems(state: SourceState): readonly Problem[] {
  return [...unclosedMarks(state), ...unreadMarks(state), ...unreadSpeakers(state)];
}

/** Words in single marks, or between two apostrophes, that may be quotations: once a source. */
function unreadMarks({ path, source, attributed }: SourceState): readonly Problem[] {
  const [first, ...more] = attributed.unread ?? [];
  if (!first) return [];
  const count = more.length ? `${more.length + 1} stretches` : 'a stretch';
  return [
    {
      ruleId: 'source/unread-mark',
      level: 'warning',
      file: path,
      ...(source?.map.toLineColumn(first.start) ?? { line: null, column: null }),
      pointer: '',
      message: `${count} between ${first.text} marks ${more.length ? 'were' : 'was'} read as the author’s own words`,
      hint: 'Set quotations in double marks; words said should stand beside a verb of saying.',
    },
  ];
}

/** Quotations without speakers in a text whose language nobody knows: who said them was not read. */
function unreadSpeakers({ path, source, attributed, readAs }: SourceState): readonly Problem[] {
  const lang = readAs ?? source?.meta.lang;
  const asked = attributed.quotations.filter(({ form }) => form !== 'turn');
  if (lang !== 'und' || !asked.some(({ speaker }) => speaker === null)) return [];
  return [
    {
      ruleId: 'source/unknown-language',
      level: 'warning',
      file: path,
      ...{ line: null, column: null, pointer: '' },
      message: 'language unknown, no speakers were read',
      hint: 'Name the language: --lang de',
    },
  ];
}

/** Marks that nothing closes: the writer's slip, and maybe a quotation that is cut short. */
function unclosedMarks({ path, source, attributed }: SourceState): readonly Problem[] {
  return attributed.unclosed.map(({ start, text }) => ({
    ruleId: 'source/unclosed-mark',
    level: 'warning',
    file: path,
    ...(source?.map.toLineColumn(start) ?? { line: null, column: null }),
    pointer: '',
    message: `the mark ${text} is never closed; the quotation was taken to end with its paragraph`,
    hint: 'Close it where the quotation ends.',
  }));
}
