// The licences of the packages whose code is in the bundle, as their terms ask.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One section a bundled package: name, version, licence text. Sorted by name. */
export async function notices(root, metafiles) {
  const packages = new Set();
  for (const input of metafiles.flatMap(({ inputs }) => Object.keys(inputs))) {
    const found = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (found) packages.add(found[0].slice(0, -1));
  }
  const sections = [];
  for (const folder of packages) {
    const path = join(root, folder);
    const { name, version, license } = JSON.parse(
      await readFile(join(path, 'package.json'), 'utf8'),
    );
    const file = (await readdir(path)).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? await readFile(join(path, file), 'utf8') : `Licence: ${license}`;
    sections.push(`${name} ${version}\n\n${text.trim()}\n`);
  }
  sections.sort();
  return `Wortlaut's bundle holds code of these packages.\n\n${sections.join(`\n${'-'.repeat(72)}\n\n`)}`;
}
