// The public API, which the commands use too.

export { VERDICTS } from './model/verdicts.js';
