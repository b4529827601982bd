// Linked data (JSON-LD) in a page → what it says of the article. Everything in it is only a text.

/** One thing of linked data. */
export type Linked = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|Posting|Report|Review|Interview)$/;
const UNITS_MAX = 1_000_000;
const DEPTH_MAX = 8;

/** The first article in a script of linked data; people in it that are only referred to are put in. */
export function linkedArticle(json: string): Linked | null {
  if (json.length > UNITS_MAX) return null;
  try {
    const value: unknown = JSON.parse(json);
    const article = articleIn(value, 0);
    if (!article) return null;
    const known = new Map<string, Linked>();
    collect(value, 0, known);
    const { author, publisher } = article;
    return { ...article, author: resolved(author, known), publisher: resolved(publisher, known) };
  } catch {
    return null;
  }
}

/** A text, or the name of a thing; of several, all. */
export function named(value: unknown): string | null {
  if (typeof value === 'string') return clean(value) || null;
  if (Array.isArray(value)) {
    const names = value.map(named).filter((name) => name !== null);
    return names.length ? names.join(', ') : null;
  }
  return isLinked(value) && typeof value.name === 'string' ? clean(value.name) || null : null;
}

/** A text in one line. */
export const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();

function articleIn(value: unknown, depth: number): Linked | null {
  if (depth > DEPTH_MAX) return null;
  if (Array.isArray(value)) {
    for (const each of value) {
      const found = articleIn(each, depth + 1);
      if (found) return found;
    }
    return null;
  }
  if (!isLinked(value)) return null;
  const types = [value['@type']].flat();
  if (types.some((type) => typeof type === 'string' && ARTICLE.test(type))) return value;
  return articleIn(value['@graph'] ?? value.mainEntity, depth + 1);
}

/** All things that have a name, by their id. */
function collect(value: unknown, depth: number, known: Map<string, Linked>): void {
  if (depth > DEPTH_MAX || typeof value !== 'object' || value === null) return;
  if (isLinked(value) && typeof value['@id'] === 'string' && typeof value.name === 'string') {
    known.set(value['@id'], value);
  }
  for (const each of Object.values(value)) collect(each, depth + 1, known);
}

function resolved(value: unknown, known: ReadonlyMap<string, Linked>): unknown {
  if (Array.isArray(value)) return value.map((each) => resolved(each, known));
  if (!isLinked(value) || 'name' in value) return value;
  return known.get(String(value['@id'])) ?? null;
}

const isLinked = (value: unknown): value is Linked =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
