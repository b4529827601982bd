// Where the project is on the web. One place, because until it is published it is a place holder:
// nothing of a run is fetched from there, and what a report must say it says itself. The schemas
// have the same address in their `$id`, and docs/ci.md in its examples; a test holds them together.

/** The project's pages: `docs/` and `schema/` lie below. */
export const SITE = 'https://wortlaut.dev';
