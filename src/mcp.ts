// `wortlaut mcp`: a server of the Model Context Protocol on standard input and output, by which a
// writing agent verifies each quotation before it prints it. It reads what lies below the root (and
// the config's roots) and nothing else, and writes nothing. A bundle of its own, dist/mcp.js: no
// other command loads it.

import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { VERSION } from './generated/version.js';
import { type Asked, type Claim, extract, find } from './index.js';
import type { FindRequest } from './pipeline/look-up.js';
import { InputError } from './util/errors.js';
import { LIMITS } from './util/limits.js';

/** What the server is started with. */
export interface ServeRequest {
  /** Absolute. */
  readonly cwd: string;
  readonly config: string | null;
  readonly profile: string | null;
  readonly strict: boolean;
  /** Calls back when the client has closed its end. */
  readonly whenGone: (close: () => void) => void;
}

/** How many other sources an answer tells of. */
const OTHERS_MAX = 10;

const sources = z
  .array(z.string().min(1))
  .max(100)
  .optional()
  .describe('Files and folders of the project to look in. Either these or text.');
const text = z
  .string()
  .optional()
  .describe('The text of the source itself, instead of files. Nothing is read from disk then.');
const lang = z.string().max(35).optional().describe('Language of the sources: de, en.');

/** Serves until the client goes; resolves when it has. */
export async function serve(request: ServeRequest): Promise<void> {
  const server = new McpServer({ name: 'wortlaut', version: VERSION });
  server.registerTool(
    'check_quote',
    {
      title: 'Check a quotation',
      description:
        'Whether a source has these words, and from this speaker. Call it before you print a quotation. If outcome is not "pass", do what fix says, and check again.',
      inputSchema: {
        quote: z.string().min(1).describe('The words, without the outer quotation marks.'),
        speaker: z.string().min(1).optional().describe('Who is to have said them.'),
        sources,
        text,
        lang,
      },
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    (asked) =>
      answering(async () => quoteAnswer(await find({ ...place(asked, request), ...said(asked) }))),
  );
  server.registerTool(
    'extract_quotations',
    {
      title: 'Extract quotations',
      description:
        'Every quotation of a source, word for word, with its speaker as far as the text says, its line and its column.',
      inputSchema: { sources, text, lang },
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    (asked) => answering(async () => extraction(await extract(place(asked, request)))),
  );
  const transport = new StdioServerTransport();
  const closed = new Promise<void>((resolve) => {
    server.server.onclose = resolve;
  });
  await server.connect(transport);
  // The transport itself does not hear its client go.
  request.whenGone(() => void server.close());
  await closed;
}

interface PlaceAsked {
  readonly sources?: string[] | undefined;
  readonly text?: string | undefined;
  readonly lang?: string | undefined;
}

/** Where to look: in files behind the fence, or in a text. */
function place(asked: PlaceAsked, request: ServeRequest): Asked<FindRequest> {
  const { text: given, sources: named, lang: language } = asked;
  const base = { ...request, lang: language ?? null, fenced: true };
  if ((given === undefined) === (named === undefined || named.length === 0)) {
    throw new InputError('usage/sources', 'Give either sources or text.');
  }
  if (given === undefined) return { ...base, sources: named ?? [] };
  // A text is of the agent's making: it is checked for its size as a file would be.
  if (given.length > LIMITS.sourceBytesMax) {
    throw new InputError('source/too-large', 'The text is too large.', {
      hint: `The limit is ${LIMITS.sourceBytesMax} bytes.`,
    });
  }
  return { ...base, texts: { 'text.md': given } };
}

const said = ({ quote, speaker }: { quote: string; speaker?: string | undefined }) => ({
  quote,
  speaker: speaker ?? null,
});

function quoteAnswer({ quote, answers, problems }: Awaited<ReturnType<typeof find>>) {
  const [best, ...others] = answers;
  const told = others
    .filter(({ match }) => match !== null)
    .slice(0, OTHERS_MAX)
    .map(({ source, verdict, outcome }) => ({ source, verdict, outcome }));
  return { quote, ...(best && answerOf(best)), others: told, problems: problemsOf(problems) };
}

function answerOf(best: Claim) {
  const { verdict, outcome, flags, sentence, source, match, nearest, attribution, fix } = best;
  const at = match?.segments[0] ?? nearest;
  return {
    ...{ verdict, outcome, flags, sentence, source },
    passage: match?.segments.map((segment) => segment.text).join(' … ') ?? nearest?.text ?? null,
    line: at?.line ?? null,
    column: at?.column ?? null,
    speakerInSource: attribution?.speaker ?? null,
    fix,
  };
}

const extraction = ({ sources: found, problems }: Awaited<ReturnType<typeof extract>>) => ({
  sources: found.map(({ path, lang: language, quotations }) => ({
    path,
    lang: language,
    quotations: quotations.map(({ text: words, kind, status, speaker, line, column }) => ({
      ...{ text: words, kind, status, line, column },
      speaker: speaker?.name ?? null,
      cue: speaker?.cue.text ?? null,
    })),
  })),
  problems: problemsOf(problems),
});

const problemsOf = (problems: readonly { file: string; message: string; hint: string | null }[]) =>
  problems.map(({ file, message, hint }) => ({ file, message, hint }));

/** A user's mistake is an answer that an agent can mend; everything else is a bug, and says so. */
async function answering(work: () => Promise<Record<string, unknown>>): Promise<CallToolResult> {
  try {
    const value = await work();
    return { content: [{ type: 'text', text: JSON.stringify(value) }], structuredContent: value };
  } catch (error) {
    const isInput = error instanceof InputError;
    const message = isInput
      ? [error.message, error.hint ?? ''].join(' ').trim()
      : `Wortlaut has a bug: ${error instanceof Error ? error.message : String(error)}`;
    return { content: [{ type: 'text', text: message }], isError: true };
  }
}
