// The page's templates, ready to print: ours precompiled, a newsroom's compiled when there are any.

import { ASSETS } from '../../generated/assets.js';
import { TEMPLATES } from '../../generated/templates.js';
import { InputError } from '../../util/errors.js';
import type { PageView } from './view.js';

/** What the page is made of. */
export interface PageParts {
  readonly style: string;
  body(view: PageView): string;
}

type Own = Readonly<Record<string, string>>;

const STYLE_NAME = 'report.css';
/** The one template that is not a partial of another. */
const ENTRY = 'page';
/** Unknown names are mistakes, and nothing is looked up on prototypes, by computed names or printed. */
const COMPILE = {
  strict: true,
  preventIndent: true,
  knownHelpersOnly: true,
  knownHelpers: { lookup: false, log: false },
};

/**
 * Makes the parts, with templates of one's own in the place of ours.
 *
 * @throws InputError `templates/unknown`, `templates/invalid`
 */
export async function pageParts(own: Own | null): Promise<PageParts> {
  const named = ownTemplates(own ?? {});
  const style = named.get(STYLE_NAME) ?? ASSETS.style;
  named.delete(STYLE_NAME);
  if (/<\/style/i.test(style)) {
    throw new InputError('templates/invalid', 'report.css ends its own style element', {
      file: STYLE_NAME,
      hint: 'write `<\\/style` inside strings',
    });
  }
  return { style, body: named.size ? await compiled(named) : await precompiled() };
}

/** `claim.hbs` and `claim` are the same template. */
function ownTemplates(own: Own): Map<string, string> {
  const named = new Map<string, string>();
  const known = [...Object.keys(TEMPLATES), STYLE_NAME];
  for (const [file, text] of Object.entries(own)) {
    const name = file.replace(/\.hbs$/, '');
    if (!known.includes(name)) {
      throw new InputError('templates/unknown', `there is no template ${file}`, {
        file,
        hint: `templates are ${known.join(', ')}`,
      });
    }
    named.set(name, text);
  }
  return named;
}

async function precompiled(): Promise<PageParts['body']> {
  const { default: Handlebars } = await import('handlebars/runtime.js');
  const engine = Handlebars.create();
  for (const [name, code] of Object.entries(TEMPLATES)) {
    engine.registerPartial(name, engine.template(code));
  }
  return printer(engine.partials[ENTRY]);
}

/** Ours and theirs in the full engine, which is loaded for nobody else. */
async function compiled(own: ReadonlyMap<string, string>): Promise<PageParts['body']> {
  const { default: Handlebars } = await import('handlebars');
  const engine = Handlebars.create();
  for (const [name, code] of Object.entries(TEMPLATES)) {
    const text = own.get(name);
    engine.registerPartial(
      name,
      text === undefined ? engine.template(code) : engine.compile(text, COMPILE),
    );
  }
  const body = printer(engine.partials[ENTRY]);
  return (view) => {
    try {
      return body(view);
    } catch (cause) {
      throw new InputError('templates/invalid', `a template of your own failed: ${cause}`, {
        file: [...own.keys()].join(', '),
        hint: 'docs/templates.md lists every name that a template can print',
        cause,
      });
    }
  };
}

function printer(template: unknown): PageParts['body'] {
  if (typeof template !== 'function') throw new Error('Wortlaut has a bug: no page template');
  return (view) => String(template(view));
}
