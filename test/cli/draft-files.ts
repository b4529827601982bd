// A small town hall for the tests of commands that take texts: a draft, a transcript, a speech.

/** What the newspaper is about to print. */
export const DRAFT = `# Bridge to stay shut

“The bridge will not open before autumn,” mayor Carla Lund said on Monday.

“We will pay for it,” Lund added, “but not alone.” Tom Ruud said: “Nobody was ever at risk.”

The film “Gone Girl” was shown there. A so-called “safe bridge” it was not.
`;

/** What was said in the council. */
export const MINUTES = `Carla Lund: The bridge will not open before autumn. I am sorry.

Tom Ruud: Nobody was ever at risk. We had all of it measured, twice.

Carla Lund: The council has been lied to.
`;

/** What the mayor had written down. */
export const SPEECH = `Dear friends. The bridge will open before autumn if the weather allows.
We will pay for it, but not alone. It has been a hard winter for all of us.
`;

export const SOURCES_JSON = JSON.stringify({
  sources: { 'minutes.txt': { kind: 'transcript' }, 'speech.txt': { speaker: 'Carla Lund' } },
});

/** The project: a draft, and a folder of sources with what is known of them. */
export const TOWN = {
  'draft.md': DRAFT,
  'said/minutes.txt': MINUTES,
  'said/speech.txt': SPEECH,
  'said/sources.json': SOURCES_JSON,
};
