import { withParams } from '../lib/api.js';

/** A department's codes. */
export const vouchersPath = (filters: { department: string; state?: string }): string =>
  withParams('/vouchers', filters);

/** Where an option is written; it opens at once. */
export const optionPath = (department: string, option: string): string => withParams('/policy', { department, option });

/** A department's money, forecasts on top. */
export const budgetsPath = (department: string): string => withParams('/budgets', { department });

/** Where who came back is imported. */
export const returnsPath = (department: string): string => withParams('/department/returns', { department });
