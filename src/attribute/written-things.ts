// German nouns for what words stand in or on. A document or a banner may be quoted; a slip or a board
// has words of whoever wrote them, which its noun does not tell.

const DOCUMENT =
  /(?:gesetz|entwurf|papier|protokoll|brief|vertrag|text|seite|programm|erklärung|antrag|urteil|bericht|plakat|plakaten|banner|bannern|transparent|transparenten|inschrift)$/u;
const SURFACE = /(?:zettel|zetteln|schild|schildern|tafel|aufkleber|aushang|t-shirt|hemd)$/u;

/** Whether a noun in lower case is a thing that words stand in or on. */
export const isWrittenOn = (noun: string): boolean => DOCUMENT.test(noun) || SURFACE.test(noun);

/** Whether a phrase is a lone thing that says nothing of who wrote on it: `auf dem Zettel`. */
export const isSurface = (phrase: string): boolean =>
  !phrase.includes(' ') && SURFACE.test(phrase.toLowerCase());
