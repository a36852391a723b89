/** Injects the address of the database for the runtime role. */
export const RUNTIME_URL = Symbol('runtime url');
