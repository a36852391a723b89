import type { SealedRow, SealFinding, SealFindingKind } from './contract/seal.js';
import type { Locale } from './locale.js';

type Found = Omit<SealFinding, 'detail'>;

const rowIn = {
  en: (row: SealedRow): string =>
    row.type === 'audit'
      ? `Audit event ${row.id}`
      : `Entry ${row.seq} of budget ${row.budgetId}${row.gestureNumber ? ` (gesture ${row.gestureNumber})` : ''}`,
  ru: (row: SealedRow): string =>
    row.type === 'audit'
      ? `Событие аудита ${row.id}`
      : `Запись ${row.seq} бюджета ${row.budgetId}${row.gestureNumber ? ` (жест ${row.gestureNumber})` : ''}`,
} satisfies Record<Locale, (row: SealedRow) => string>;

const TEXTS: Record<Locale, Record<SealFindingKind, (what: string, found: Found) => string>> = {
  en: {
    changed: (what, { seal }) => `${what} is not what it was when it was sealed${inSeal(seal, ' (seal ', ')')}.`,
    missing: (what, { seal }) => `${what} is missing${inSeal(seal, '; seal ', ' covers it')}.`,
    inserted: (what, { seal }) =>
      `${what} was put in${inSeal(seal, ' among the entries of seal ', '')}; it was never sealed.`,
    order: (what, { sealedAsSeq }) =>
      `${what} stands in the wrong place: it was sealed as entry ${sealedAsSeq ?? '?'}.`,
    behind_seal: (what) => `${what} carries a time at which a seal would have covered it, and none did.`,
    root: (what) => `The entries of ${what} do not add up to its root: they were rewritten together with their hashes.`,
    chain: (what) => `${what} is missing, or does not follow from the one before it.`,
    signature: (what) => `${what} is not signed with the key of this company.`,
    head: (what) => `${what} is not in this history as it was handed out: entries were taken off its end or rewritten.`,
  },
  ru: {
    changed: (what, { seal }) => `${what}: не то, что было опечатано${inSeal(seal, ' (печать ', ')')}.`,
    missing: (what, { seal }) => `${what}: отсутствует${inSeal(seal, ', хотя её покрывает печать ', '')}.`,
    inserted: (what, { seal }) =>
      `${what}: вставлена${inSeal(seal, ' среди записей печати ', '')} и никогда не опечатывалась.`,
    order: (what, { sealedAsSeq }) => `${what} стоит не на своём месте: опечатана под номером ${sealedAsSeq ?? '?'}.`,
    behind_seal: (what) => `${what}: с такой датой её покрывала бы печать, но ни одна не покрывает.`,
    root: (what) => `${what}: записи не сходятся с корнем, их переписали вместе с хешами.`,
    chain: (what) => `${what}: отсутствует или не продолжает предыдущую.`,
    signature: (what) => `${what}: подписана не ключом этой компании.`,
    head: (what) => `${what}: в этой истории нет такой, какой её выдали: конец отрезан или переписан.`,
  },
};

const SEAL: Record<Locale, string> = { en: 'Seal', ru: 'Печать' };

const inSeal = (seal: number | null, before: string, after: string): string =>
  seal === null ? '' : `${before}${seal}${after}`;

/** What is wrong, in one sentence. */
export function sealFindingText(found: Found, locale: Locale): string {
  const what = found.row ? rowIn[locale](found.row) : `${SEAL[locale]} ${found.seal ?? '?'}`;
  return TEXTS[locale][found.kind](what, found);
}
