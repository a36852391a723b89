/** Deeper than anything that the API asks for, and far from where a recursion ends. */
const LEVELS_MAX = 20;

/** Whether lists and objects lie in each other deeper than any request needs: whoever reads it would fall. */
export const isNestedTooDeep = (value: unknown, levels = LEVELS_MAX): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((part) => isNestedTooDeep(part, levels - 1)));
