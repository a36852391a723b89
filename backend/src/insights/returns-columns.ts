/** The columns of a file of returns, by the names that people give them, without spaces, hyphens and underscores. */
const NAMES = {
  reference: [
    'reference',
    'ref',
    'customer',
    'customerreference',
    'booking',
    'guest',
    'номер',
    'клиент',
    'гость',
    'бронь',
    'бронирование',
    'референс',
    'номерклиента',
    'номерброни',
  ],
  returnedAt: [
    'returnedat',
    'returnedon',
    'returndate',
    'dateofreturn',
    'date',
    'дата',
    'датавозвращения',
    'датавозврата',
    'вернулсякогда',
    'когдавернулся',
  ],
  returned: ['returned', 'cameback', 'вернулся', 'вернулась', 'вернулись', 'возвращение', 'возврат'],
} as const;

/** Where each column stands; −1 for none. */
export interface Columns {
  reference: number;
  returnedAt: number;
  returned: number;
}

const plain = (name: string): string => name.toLowerCase().replaceAll(/[\s_\-.]/g, '');

/** @returns null for a first line that names no reference or no date */
export function columnsOf(header: readonly string[]): Columns | null {
  const names = header.map(plain);
  const placeOf = (known: readonly string[]): number => names.findIndex((name) => known.includes(name));
  const columns = {
    reference: placeOf(NAMES.reference),
    returnedAt: placeOf(NAMES.returnedAt),
    returned: placeOf(NAMES.returned),
  };
  return columns.reference === -1 || columns.returnedAt === -1 ? null : columns;
}
