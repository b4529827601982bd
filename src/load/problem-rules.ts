// Every kind of problem that load/ reports, by its permanent id. A test exercises each row.

/** What is wrong, as a heading. */
interface ProblemRule {
  readonly title: string;
}

export const PROBLEM_RULES = {
  'json/not-utf8': { title: 'The file is not UTF-8' },
  'json/empty': { title: 'The file is empty' },
  'json/truncated': { title: 'The file ends too early' },
  'json/too-deep': { title: 'Brackets are nested too deeply' },
  'json/line-break': { title: 'A string is not closed on its line' },
  'json/control-character': { title: 'A string holds a control character' },
  'json/unescaped-quote': { title: 'A quotation mark ends a string too early' },
  'json/syntax': { title: 'The file is not JSON' },
  'json/duplicate-key': { title: 'An object has a key twice' },
  'claims/missing': { title: 'A named path does not exist' },
  'claims/unreadable': { title: 'A claim file cannot be read' },
  'claims/outside-root': { title: 'A claim file lies outside the root' },
  'claims/too-large': { title: 'A claim file is too large' },
  'claims/not-json': { title: 'A named file is no claim file' },
  'claims/none': { title: 'No claims were found' },
  'claims/too-many': { title: 'A file has too many claims' },
  'claims/unknown-key': { title: 'A key of a claim file is unknown' },
  'claims/missing-key': { title: 'A claim file lacks a key' },
  'claims/wrong-type': { title: 'A value of a claim file has the wrong type' },
  'claims/unknown-value': { title: 'A value of a claim file is none of the choices' },
  'claims/bad-value': { title: 'A value of a claim file does not fit' },
  'claims/duplicate-id': { title: 'Two claims have the same id' },
  'claims/quote-too-long': { title: 'A quote is too long' },
  'claims/no-words': { title: 'A quote has no words' },
  'claims/no-source': { title: 'A quote has no source' },
  'source/missing': { title: 'A source does not exist' },
  'source/unreadable': { title: 'A source cannot be read' },
  'source/too-large': { title: 'A source is too large' },
  'source/web-address': { title: 'A source is a web address' },
  'source/backslash': { title: 'The path of a source has a backslash' },
  'source/outside-root': { title: 'A source lies outside the root' },
  'source/conflict': { title: 'Two files say different things of a source' },
  'sources/no-file': { title: 'A sources.json describes a file that does not exist' },
  'sources/unreadable': { title: 'A sources.json cannot be read' },
  'sources/outside-root': { title: 'A sources.json lies outside the root' },
  'sources/too-large': { title: 'A sources.json is too large' },
  'sources/unknown-key': { title: 'A key of sources.json is unknown' },
  'sources/wrong-type': { title: 'A value of sources.json has the wrong type' },
  'sources/unknown-value': { title: 'A value of sources.json is none of the choices' },
  'sources/bad-value': { title: 'A value of sources.json does not fit' },
  'config/missing': { title: 'The named config does not exist' },
  'config/unreadable': { title: 'The config cannot be read' },
  'config/outside-root': { title: 'The config is a link out of its folder' },
  'config/too-large': { title: 'The config is too large' },
  'config/unknown-key': { title: 'A key of the config is unknown' },
  'config/wrong-type': { title: 'A value of the config has the wrong type' },
  'config/unknown-value': { title: 'A value of the config is none of the choices' },
  'config/bad-value': { title: 'A value of the config does not fit' },
} as const satisfies Record<string, ProblemRule>;

export type ProblemRuleId = keyof typeof PROBLEM_RULES;
