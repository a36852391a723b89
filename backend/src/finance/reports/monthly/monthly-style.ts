import { resolve } from 'node:path';
import { pageStyle } from '../../../http/page-style.js';

// the same place from src and from dist: it is read where it was written
const FOLDER = resolve(import.meta.dirname, '../../../../src/finance/reports/monthly');

export const MONTHLY_STYLE = pageStyle(FOLDER, ['monthly.css'], '/api/reports/monthly.css');
