import { resolve } from 'node:path';
import { pageStyle } from '../http/page-style.js';

// The same place from src and from dist: they are read where they were written.
const FOLDER = resolve(import.meta.dirname, '../../src/customer-page');
const PARTS = ['page-base.css', 'page-gift.css', 'page-answers.css', 'page-sizes.css'];

export const STYLE = pageStyle(FOLDER, PARTS, '/g/page.css');
