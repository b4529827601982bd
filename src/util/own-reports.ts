// The marks of reports that are written for people: by them a report is known wherever it lies. It
// repeats the quotations that it found wanting, so it must never be taken for a source of them.

/** Stands in the head of every page. */
export const PAGE_MARK = '<meta name="generator" content="wortlaut">';

/** The first line of every report in Markdown. No reader shows it. */
export const MARKDOWN_MARK = '<!-- wortlaut report -->';

/** So many bytes of a file tell; programs that save a page put lines of their own before it. */
export const MARK_HEAD_BYTES = 4_096;

/** Whether a file that begins like this is a report. */
export const isOwnReport = (head: string): boolean =>
  /^\ufeff?\s*<!-- wortlaut report -->/.test(head) ||
  /<meta name="generator" content="wortlaut[" ]/.test(head);
