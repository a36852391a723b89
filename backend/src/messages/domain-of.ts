/** `amends.example` of `Amends <amends@amends.example>`. */
export const domainOf = (mailFrom: string): string => /@([\w.-]+)/.exec(mailFrom)?.[1] ?? 'localhost';
