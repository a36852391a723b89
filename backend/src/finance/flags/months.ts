/** `2026-10-01` of `2026-10` */
export const firstDay = (month: string): string => `${month}-01`;
