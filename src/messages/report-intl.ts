// What the platform knows of languages: dates and the names of languages, for reports alone. The
// result never holds any of it.

/** A date of the calendar, maybe with a time behind it. */
const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}).*)?$/;

/** `2024-05-04`, de → `4. Mai 2024`; a time stays as it was written. */
export function dateIn(value: string, lang: 'en' | 'de'): string {
  const [, year, month, day, time] = DATE.exec(value) ?? [];
  const at = new Date(`${year}-${month}-${day}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return value;
  const locale = lang === 'en' ? 'en-GB' : lang;
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(at);
  return time === undefined ? date : `${date}, ${time}`;
}

/** `de`, en → `German`; a tag that nobody knows stays as it is. */
export function languageIn(tag: string, lang: 'en' | 'de'): string {
  try {
    return new Intl.DisplayNames([lang], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** The entry of a sources.json that says whose words a source holds. */
export const sourceEntry = (file: string, isTranscript: boolean): string =>
  `${JSON.stringify(file)}: { "kind": "${isTranscript ? 'transcript' : 'document'}", "speaker": "…" }`;

/** The entry of a sources.json that says that a source quotes people. */
export const articleEntry = (file: string): string =>
  `${JSON.stringify(file)}: { "kind": "article" }`;
