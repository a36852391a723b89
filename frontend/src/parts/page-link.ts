/** The customer's page as an address that works anywhere. */
export const linkOf = (pagePath: string): string => globalThis.location.origin + pagePath;
