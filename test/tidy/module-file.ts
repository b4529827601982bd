// A source file as the tidy checks see it: its lines, syntax tree, imports and exports.

import { parseSync } from 'oxc-parser';

export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

export interface ModuleFile {
  /** From the project's folder: `src/judge/index.ts`. */
  readonly path: string;
  readonly code: string;
  readonly lines: readonly string[];
  readonly program: Node;
  /** What the file imports, statically or not, with the line. */
  readonly imports: readonly { readonly from: string; readonly line: number }[];
  readonly exports: readonly { readonly name: string; readonly isType: boolean }[];
  readonly comments: readonly { readonly value: string; readonly end: number }[];
}

/** The 1-based line of an offset. */
export const lineAt = (code: string, offset: number): number =>
  code.slice(0, offset).split('\n').length;

/** Parses one file. */
export function moduleFile(path: string, code: string): ModuleFile {
  const parsed = parseSync(path, code);
  if (parsed.errors.length) throw new Error(`${path}: ${parsed.errors[0]?.message}`);
  const statics = parsed.module.staticImports.map((found) => found.moduleRequest);
  const reexports = parsed.module.staticExports.flatMap((found) =>
    found.entries.map((entry) => entry.moduleRequest).filter((request) => request !== null),
  );
  const dynamics = parsed.module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
    start,
    value: code.slice(start, end).replaceAll(/['"`]/g, ''),
  }));
  return {
    path,
    code,
    lines: code.split('\n'),
    program: parsed.program as unknown as Node,
    imports: [...statics, ...reexports, ...dynamics].map((request) => ({
      from: request.value,
      line: lineAt(code, request.start),
    })),
    exports: parsed.module.staticExports.flatMap((found) =>
      found.entries.map((entry) => ({
        name: entry.exportName.name ?? (entry.exportName.kind === 'Default' ? 'default' : '*'),
        isType: entry.isType,
      })),
    ),
    comments: parsed.comments,
  };
}

/** Visits every node of a tree, parents first. */
export function visit(node: unknown, seen: (node: Node) => void): void {
  if (Array.isArray(node)) {
    for (const child of node) visit(child, seen);
  } else if (node !== null && typeof node === 'object') {
    if ('type' in node && typeof node.type === 'string') seen(node as Node);
    for (const child of Object.values(node)) visit(child, seen);
  }
}
