/** The ISO 4217 codes of every currency that money is or was paid in. */
export const CURRENCIES: readonly string[] = Intl.supportedValuesOf('currency');
