// Why a stretch of a draft that stands in marks is no quotation to be found, in both languages.

type Reason = 'title' | 'term' | 'short' | 'question' | 'citation';

export const NOT_SOUGHT_EN: Readonly<Record<Reason, string>> = {
  title: 'a title',
  term: 'a term',
  short: 'a few words of nobody',
  question: 'the writer’s own question',
  citation: 'a mere citation',
};

export const NOT_SOUGHT_DE: Readonly<Record<Reason, string>> = {
  title: 'ein Titel',
  term: 'ein Begriff',
  short: 'wenige Worte von niemandem',
  question: 'eine eigene Frage',
  citation: 'nur eine Quellenangabe',
};
