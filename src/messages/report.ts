// The texts of the reports, by language.

import { REPORT_DE } from './report-de.js';
import { REPORT_EN } from './report-en.js';
import type { ReportText } from './report-text.js';

const TEXTS: Readonly<Record<'en' | 'de', ReportText>> = { en: REPORT_EN, de: REPORT_DE };

/** The texts of a language. */
export const reportText = (lang: 'en' | 'de'): ReportText => TEXTS[lang];
