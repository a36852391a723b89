/** What people call somebody: the first word of their name. */
export const firstName = (name: string): string => name.trim().split(/\s+/)[0] ?? name;
