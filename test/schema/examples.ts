// One full example of each kind of file that people write: every key of its schema once.

export const CLAIM_FILE = {
  $schema: '../../src/schema/claims.schema.json',
  source: {
    path: 'article.md',
    kind: 'article',
    lang: 'de',
    made: 'text',
    access: 'open',
    speaker: 'Olaf Scholz',
    title: 'Konsultationen in Tokio',
    url: 'https://example.org/tokio',
    author: 'A. Author',
    published: '2023-03-18',
    retrieved: '2023-03-19T08:00:00+01:00',
    modified: '2023-03-20',
    publisher: 'Hafenblatt',
    media: 'https://example.org/talk.mp4',
  },
  speaker: { name: 'Olaf Scholz', aliases: ['Scholz'], roles: ['Bundeskanzler', 'Kanzler'] },
  claims: [
    {
      id: 'new-level',
      quote: 'eine neue Stufe erreicht',
      speaker: 'Olaf Scholz',
      source: '../other.txt',
      lang: 'de-AT',
      prefix: 'mit Japan',
      suffix: 'erklärte Scholz',
      locator: { page: 54, time: '1:02:41', paragraph: 3 },
      translation: 'has reached a new level',
      note: 'the lead',
      tags: ['tokyo'],
      pin: { sha256: '0'.repeat(64), seen: 'eine neue Stufe erreicht', speaker: null },
    },
    {
      id: 'frigate',
      statement: 'Berlin schickt eine Fregatte.',
      rating: 'mostly-correct',
      conclusion: 'So angekündigt.',
      evidence: [
        {
          id: 'first',
          quote: 'Berlin will eine Fregatte schicken',
          speaker: null,
          source: { path: 'article.md' },
          lang: 'und',
          prefix: 'a',
          suffix: 'b',
          translation: 'Berlin wants to send a frigate',
          note: '',
          tags: [],
          pin: { sha256: 'a'.repeat(64), seen: 'x', speaker: 'Boris Pistorius' },
        },
      ],
      source: 'article.md',
      lang: 'de',
      note: 'a remark',
      tags: ['defence'],
    },
  ],
};

const { path: _path, ...DECLARATION } = CLAIM_FILE.source;

export const SOURCES_FILE = {
  $schema: '../src/schema/sources.schema.json',
  defaults: { lang: 'de', access: 'internal' },
  sources: { 'article.md': DECLARATION, 'talks/speech.txt': {} },
  snapshots: {
    'article.md': {
      url: 'https://example.org/tokio',
      retrieved: '2023-03-19T08:00:00Z',
      sha256: '0'.repeat(64),
      textSha256: '0'.repeat(64),
      reader: 'wortlaut 0.1.0',
    },
  },
};

export const CONFIG_FILE = {
  $schema: './node_modules/wortlaut/dist/schema/config.schema.json',
  claims: ['claims', 'dossiers/*/claims'],
  profile: 'ap',
  verdicts: { tidied: 'fail', 'context-risk': 'pass' },
  rules: { negation: 'off', short: 'warn' },
  words: { de: { negation: ['keinesfalls', 'verweiger*'] } },
  lang: 'de',
  reportLang: 'de',
  out: 'out',
  roots: ['../archive'],
  contact: 'corrections@example.org',
  reporters: ['terminal', 'sarif=out/wortlaut.sarif'],
  failOn: 'warn',
  maxWarnings: 20,
  baseline: 'wortlaut.baseline.json',
  cache: '.wortlaut-cache',
  limits: {
    claimFileBytesMax: 1,
    claimsPerFileMax: 1,
    quoteUnitsMax: 1,
    sourceBytesMax: 1,
  },
};
