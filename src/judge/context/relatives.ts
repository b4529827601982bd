// The forms of relative pronouns. They are a closed class that no user extends, and where one stands
// decides what it is: most German ones are articles as well.

/** Behind a preposition these are no articles: `in denen`, `of which`. */
export const SURELY_RELATIVE: ReadonlySet<string> = new Set(
  'denen deren dessen welcher welche welches welchem welchen which whom whose'.split(' '),
);

/** Behind a preposition: `mit dem wir gingen`, of which `mit dem Haus` has an article. */
export const RELATIVES: ReadonlySet<string> = new Set([
  ...SURELY_RELATIVE,
  ...'der die das den dem'.split(' '),
]);

/** Where a clause may begin without one: `all das, was`, `the place where`. */
export const CLAUSE_RELATIVES: ReadonlySet<string> = new Set([
  ...RELATIVES,
  ...'wer was who that where'.split(' '),
]);
