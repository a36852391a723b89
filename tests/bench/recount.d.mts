/** The rows of an export, by column. */
export function readTable(text: string): Record<string, string>[];

/** @param monthStart the ISO time at which claims were decided */
export function recount(table: Record<string, string>[], outcome: string, monthStart: string): object;

/** Where an answer of the API differs from the recount. */
export function compare(answer: object, counted: object): string[];
