// Full ids are unique in a run: of two equal ones the later claim is left out.

import type { Claim } from '../model/claim.js';
import type { Problem } from '../model/problem.js';
import { showText } from '../util/json-show.js';
import type { Flattened } from './flatten.js';
import { problemAt } from './open-json.js';

/** The claims whose ids, and whose evidence's ids, no earlier one has. */
export function keepUnique(files: readonly Flattened[]): {
  readonly claims: readonly Claim[];
  readonly problems: readonly Problem[];
} {
  const owners = new Map<string, Claim>();
  const problems: Problem[] = [];
  const claims: Claim[] = [];
  for (const file of files) {
    for (const claim of file.claims) {
      const ids = idsOf(claim);
      const taken = ids.find((id) => owners.has(id));
      const owner = taken === undefined ? undefined : owners.get(taken);
      if (taken !== undefined && owner) problems.push(...clash(file, claim, taken, owner));
      else {
        for (const id of ids) owners.set(id, claim);
        claims.push(claim);
      }
    }
  }
  return { claims, problems };
}

const idsOf = (claim: Claim): readonly string[] =>
  claim.kind === 'quote' ? [claim.id] : [claim.id, ...claim.evidence.map(({ id }) => id)];

function clash({ file }: Flattened, claim: Claim, id: string, owner: Claim): readonly Problem[] {
  if (!file) return [];
  const at = claim.pointer.split('/').slice(1, -1);
  const own = [...at, 'id'];
  const where = owner.file === claim.file ? `on line ${owner.line}` : `in ${owner.file}`;
  return [
    problemAt(file, 'claims/duplicate-id', file.has(own) ? own : at, {
      message: `the id ${showText(id)} is taken by the claim ${where}`,
      hint: 'Give one of the two another id.',
    }),
  ];
}
