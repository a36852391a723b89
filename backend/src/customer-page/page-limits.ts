import type { RequestLimit } from '../http/request-limits.js';

/** A whole house may stand behind one address, so there is room for many customers at once. */
export const VIEWS_PER_ADDRESS: RequestLimit = { kind: 'page_view', most: 600, minutes: 5 };
/** Nobody mistypes a link so often. */
export const WRONG_TOKENS_PER_ADDRESS: RequestLimit = { kind: 'page_wrong', most: 30, minutes: 15 };
export const ANSWERS_PER_ADDRESS: RequestLimit = { kind: 'page_answer', most: 120, minutes: 15 };
export const ANSWERS_PER_PAGE: RequestLimit = { kind: 'page_own_answer', most: 20, minutes: 60 };
export const IDEAS_PER_PAGE: RequestLimit = { kind: 'page_idea', most: 5, minutes: 24 * 60 };
