// Block quotes without a style: paragraphs that are set in on the left among prose that is not. Where
// as many are set in as not, that is how the text is set, and says nothing. Linear.

/** Fewer words are an address, a heading or a signature. */
const wordsMin = 5;
/** `- first`, `2. second`, `OLAF SCHOLZ: Yes`: a list or a label, not a quotation. */
const LISTED = /^(?:[-*•–—+]\s|\(?(?:\d{1,3}|\p{L})[.)]\s|[^\s:][^\r\n:]{0,40}:\s)/u;

/** Which paragraphs are block quotes, by which are set in and what they say. */
export function areQuotes(
  isSetIn: readonly boolean[],
  paragraphs: readonly string[],
): readonly boolean[] {
  if (!isSetIn.includes(true)) return isSetIn;
  const isProse = paragraphs.map((words) => words.split(/\s+/u, wordsMin).length >= wordsMin);
  const count = (setIn: boolean): number =>
    isProse.filter((prose, index) => prose && isSetIn[index] === setIn).length;
  const isFew = count(true) <= count(false);
  const firstPlain = isSetIn.indexOf(false);
  return paragraphs.map(
    (words, index) =>
      isFew &&
      isSetIn[index] === true &&
      isProse[index] === true &&
      firstPlain < index &&
      words !== words.toUpperCase() &&
      !LISTED.test(words),
  );
}
