// The package's own types of its runtime are empty. It has all that the full engine has but the
// compiler.

declare module 'handlebars/runtime.js' {
  import type Handlebars from 'handlebars';

  const runtime: Pick<typeof Handlebars, 'create'>;
  export default runtime;
}
