// The table of formats. The name of a file chooses its reader, unless the first bytes say for
// certain that it is something else.

import { assert, InputError } from '../util/errors.js';
import { LIMITS } from '../util/limits.js';

/** Formats whose readers are light and run where they are called. */
export type NearName = 'text' | 'markdown' | 'captions' | 'speech' | 'minutes';
/** Formats whose readers bring heavy libraries and meet hostile files: they run in a thread. */
export type ApartName = 'html' | 'pdf' | 'docx' | 'odt';

/** One row: what a format is called, how its files end, how large they may be. */
export interface Format {
  readonly name: NearName | ApartName;
  readonly endings: readonly string[];
  readonly bytesMax: number;
  /** The media types that servers send them as, each with the ending that stands for it. */
  readonly types: Readonly<Record<string, string>>;
  /** Files so named are of many kinds: in a folder they are no sources unless somebody says so. */
  readonly isCommon?: true;
}

export const FORMATS: readonly Format[] = [
  {
    name: 'text',
    endings: ['.txt', '.text'],
    bytesMax: LIMITS.sourceBytesMax,
    types: { 'text/plain': '.txt' },
  },
  {
    name: 'markdown',
    endings: ['.md', '.markdown'],
    bytesMax: LIMITS.markupBytesMax,
    types: { 'text/markdown': '.md', 'text/x-markdown': '.md' },
  },
  {
    name: 'captions',
    endings: ['.vtt', '.srt'],
    bytesMax: LIMITS.markupBytesMax,
    types: { 'text/vtt': '.vtt', 'application/x-subrip': '.srt', 'text/srt': '.srt' },
  },
  {
    name: 'speech',
    endings: ['.json'],
    bytesMax: LIMITS.markupBytesMax,
    types: { 'application/json': '.json' },
    isCommon: true,
  },
  {
    name: 'minutes',
    endings: ['.xml'],
    bytesMax: LIMITS.markupBytesMax,
    types: { 'application/xml': '.xml', 'text/xml': '.xml' },
    isCommon: true,
  },
  {
    name: 'html',
    endings: ['.html', '.htm', '.xhtml'],
    bytesMax: LIMITS.markupBytesMax,
    types: { 'text/html': '.html', 'application/xhtml+xml': '.xhtml' },
  },
  {
    name: 'pdf',
    endings: ['.pdf'],
    bytesMax: LIMITS.documentBytesMax,
    types: { 'application/pdf': '.pdf' },
  },
  {
    name: 'docx',
    endings: ['.docx'],
    bytesMax: LIMITS.documentBytesMax,
    types: { 'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx' },
  },
  {
    name: 'odt',
    endings: ['.odt'],
    bytesMax: LIMITS.documentBytesMax,
    types: { 'application/vnd.oasis.opendocument.text': '.odt' },
  },
];

/** The endings of all formats that can be read, in lower case with their dot. */
const ENDINGS: readonly string[] = FORMATS.flatMap(({ endings }) => endings);

/** Those by which a source is known among the files of a folder. */
export const FOLDER_ENDINGS: readonly string[] = FORMATS.flatMap(({ endings, isCommon }) =>
  isCommon ? [] : endings,
);

/** What servers send when they do not know what they have. */
const VAGUE_TYPES: ReadonlySet<string> = new Set(['text/plain', 'application/octet-stream']);

/** The ending of a name that can be read: `Talk.SRT → .srt`; null for all others. */
export function endingOf(name: string): string | null {
  const lower = name.toLowerCase();
  return ENDINGS.find((ending) => lower.endsWith(ending)) ?? null;
}

/**
 * How a file from the web is to end: as its address does, unless its media type says for certain
 * that it is of another format. Null when neither tells.
 */
export function webEnding(path: string, type: string): string | null {
  const own = endingOf(path);
  const format = FORMATS.find(({ types }) => Object.hasOwn(types, type));
  const told = format?.types[type] ?? null;
  const isSame = own !== null && (VAGUE_TYPES.has(type) || format?.endings.includes(own) === true);
  return isSame ? own : (told ?? own);
}

/** Files that people cite and that no reader here understands. */
const FOREIGN: readonly (readonly [endings: readonly string[], what: string])[] = [
  [['.fodt', '.ott'], 'an OpenDocument text of another kind'],
  [['.rtf'], 'a Rich Text file'],
  [['.doc', '.dot'], 'a Word file of the kind before 2007'],
  [['.pages'], 'a Pages document'],
  [['.epub'], 'an electronic book'],
];

/** What a file is for certain, by its first bytes; any text could be anything. */
type Sort = 'pdf' | 'zip' | 'rtf' | 'ole' | 'html' | null;

const SIGNS: readonly (readonly [sort: Sort, sign: RegExp])[] = [
  ['pdf', /^%PDF-/],
  ['zip', /^PK\x03\x04/],
  ['rtf', /^\{\\rtf/],
  ['ole', /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/],
  ['html', /^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html[\s>])/i],
];
/** Enough for white space before a declaration. */
const HEAD_BYTES = 256;

/**
 * The format of a file: by the signature of a PDF whatever the name, else by its ending, else by
 * what its first bytes show.
 *
 * @throws InputError `source/unknown-format`
 */
export function formatOf(path: string, bytes: Uint8Array): Format {
  const name = path.toLowerCase();
  const hasOne = (endings: readonly string[]) => endings.some((ending) => name.endsWith(ending));
  const named = FORMATS.find(({ endings }) => hasOne(endings));
  const sort = sortOf(bytes);
  if (sort === 'pdf') return byName('pdf');
  const foreign = FOREIGN.find(([endings]) => hasOne(endings));
  const what = foreign?.[1] ?? (named?.name === 'docx' ? undefined : binaryName(sort));
  if (what !== undefined) throw foreignFormat(path, what);
  if (named) return named;
  if (sort === 'zip' && isWord(bytes)) return byName('docx');
  if (sort === 'zip' && isOpenDocument(bytes)) return byName('odt');
  if (sort === 'html') return byName('html');
  throw unknownFormat(path);
}

const byName = (name: Format['name']): Format => {
  const format = FORMATS.find((each) => each.name === name);
  assert(format, `there is no format ${name}`);
  return format;
};

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

function sortOf(bytes: Uint8Array): Sort {
  const head = Array.from(bytes.subarray(0, HEAD_BYTES), (byte) => String.fromCharCode(byte));
  return SIGNS.find(([, sign]) => sign.test(head.join('')))?.[0] ?? null;
}

const binaryName = (sort: Sort): string | undefined =>
  sort === 'rtf'
    ? 'a Rich Text file'
    : sort === 'ole'
      ? 'a Word file of the kind before 2007, or an encrypted one'
      : undefined;

/** Whether an archive is a Word file, by the list of its parts, which stands at its end. */
const isWord = (bytes: Uint8Array): boolean =>
  latin(bytes.subarray(-WORD_TAIL_BYTES)).includes('word/document.xml');

/** Such an archive begins with its kind, as a file that is not packed. */
const isOpenDocument = (bytes: Uint8Array): boolean =>
  latin(bytes.subarray(0, HEAD_BYTES)).includes('application/vnd.oasis.opendocument.text');
const WORD_TAIL_BYTES = 65_536;

const foreignFormat = (path: string, what: string): InputError =>
  new InputError('source/unknown-format', `The source is ${what}, which is not read.`, {
    file: path,
    hint: 'Save it as .docx or .pdf from the program that opens it, and cite that.',
  });

const unknownFormat = (path: string): InputError =>
  new InputError('source/unknown-format', 'The format of this source is not known.', {
    file: path,
    hint: `Sources can be ${ENDINGS.join(', ')}; save the text in one of these.`,
  });
