// Finds names in templates that the view model does not have. Strict mode finds `{{typo}}` when it
// is printed, but `{{#if typo}}` never.

import Handlebars from 'handlebars';

/** What can be asked of a place in the view: merged from the views of many results. */
export type Shape =
  | { readonly kind: 'value' }
  | { readonly kind: 'list'; item: Shape | null }
  | { readonly kind: 'object'; readonly fields: Map<string, Shape | null> };

/** Adds what a value has to what is known of its place; null tells nothing. */
export function merged(known: Shape | null, value: unknown): Shape | null {
  if (value === null || value === undefined) return known;
  if (Array.isArray(value)) {
    const list: Shape = known?.kind === 'list' ? known : { kind: 'list', item: null };
    for (const item of value) list.item = merged(list.item, item);
    return list;
  }
  if (typeof value !== 'object') return { kind: 'value' };
  const object: Shape = known?.kind === 'object' ? known : { kind: 'object', fields: new Map() };
  for (const [name, each] of Object.entries(value)) {
    object.fields.set(name, merged(object.fields.get(name) ?? null, each));
  }
  return object;
}

/** Names of the view that no sample fills: what is below them could not be checked. */
export function unfilled(shape: Shape | null, path = ''): string[] {
  if (!shape) return [path];
  if (shape.kind === 'list') return unfilled(shape.item, `${path}[]`);
  if (shape.kind === 'value') return [];
  return [...shape.fields].flatMap(([name, each]) => unfilled(each, `${path}.${name}`));
}

type Templates = Readonly<Record<string, string>>;
interface Scope {
  readonly template: string;
  /** The innermost context last. */
  readonly contexts: readonly (Shape | null)[];
}

/** Every problem of the templates, reached from `page`. */
export function templateProblems(templates: Templates, view: Shape): string[] {
  const problems: string[] = [];
  const visited = new Set<string>();
  const trees = new Map(
    Object.entries(templates).map(([name, text]) => [name, Handlebars.parse(text)]),
  );

  const resolve = (path: hbs.AST.PathExpression, { template, contexts }: Scope): Shape | null => {
    const parts = path.parts as string[];
    const isRoot = path.data && parts[0] === 'root';
    let at: Shape | null = isRoot ? view : (contexts.at(-1 - path.depth) ?? null);
    for (const part of isRoot ? parts.slice(1) : parts) {
      if (at?.kind === 'object' && at.fields.has(part)) at = at.fields.get(part) ?? null;
      else {
        problems.push(`${template}: ${path.original} is not in the view model (${part})`);
        return null;
      }
    }
    return at;
  };

  const visit = (node: hbs.AST.Node, scope: Scope): void => {
    const { template, contexts } = scope;
    if (node.type === 'Program') {
      for (const each of (node as hbs.AST.Program).body) visit(each, scope);
    } else if (node.type === 'MustacheStatement') {
      const { path, escaped } = node as hbs.AST.MustacheStatement;
      const shape = resolve(path as hbs.AST.PathExpression, scope);
      const name = (path as hbs.AST.PathExpression).original;
      if (shape && shape.kind !== 'value') problems.push(`${template}: ${name} is not a text`);
      if (!escaped && !(template === 'sources' && name === 'article')) {
        problems.push(`${template}: ${name} is printed unescaped`);
      }
    } else if (node.type === 'BlockStatement') {
      const { path, params, program, inverse } = node as hbs.AST.BlockStatement;
      const name = (path as hbs.AST.PathExpression).original;
      const shape = resolve(params[0] as hbs.AST.PathExpression, scope);
      const inner = { template, contexts: [...contexts, innerOf(name, shape)] };
      if (!['if', 'unless', 'each', 'with'].includes(name)) {
        problems.push(`${template}: there is no block helper ${name}`);
      }
      visit(program, name === 'if' || name === 'unless' ? scope : inner);
      if (inverse) visit(inverse, scope);
    } else if (node.type === 'PartialStatement') {
      const { name, hash } = node as hbs.AST.PartialStatement;
      const file = (name as hbs.AST.PathExpression).original;
      const context = contexts.at(-1) ?? null;
      const fields = new Map(context?.kind === 'object' ? context.fields : []);
      for (const { key, value } of hash?.pairs ?? []) {
        fields.set(key, resolve(value as hbs.AST.PathExpression, scope));
      }
      const tree = trees.get(file);
      if (!tree) problems.push(`${template}: there is no template ${file}`);
      const key = `${file} ${[...fields.keys()].join()}`;
      if (!tree || visited.has(key)) return;
      visited.add(key);
      visit(tree, { template: file, contexts: [{ kind: 'object', fields }] });
    }
  };

  const page = trees.get('page');
  if (page) visit(page, { template: 'page', contexts: [view] });
  return problems;
}

/** What a block makes its context. */
function innerOf(helper: string, shape: Shape | null): Shape | null {
  return helper === 'each' && shape?.kind === 'list' ? shape.item : shape;
}
