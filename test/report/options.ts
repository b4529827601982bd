// The options of the report tests.

import type { ReportOptions } from '../../src/report/index.js';

export const options = (more: Partial<ReportOptions> = {}): ReportOptions => ({
  lang: 'en',
  colour: false,
  columns: 100,
  quiet: false,
  includeText: false,
  templates: null,
  ...more,
});
