import type { Locale } from '@amends/shared/locale.js';

/** What an auditor fills in by hand, beside what the ledger says. */
interface SheetWords {
  sheet: string;
  position: string;
  digest: string;
  ticks: readonly string[];
}

export const SHEET_WORDS: Record<Locale, SheetWords> = {
  en: {
    sheet: 'Sample',
    position: 'No.',
    digest: 'SHA-256',
    ticks: ['Evidence seen', 'Amount agrees', 'Within policy', 'Approved where needed', 'Remarks', 'Initials, date'],
  },
  ru: {
    sheet: 'Выборка',
    position: '№',
    digest: 'SHA-256',
    ticks: ['Документы есть', 'Сумма верна', 'По политике', 'Согласовано, если нужно', 'Замечания', 'Подпись, дата'],
  },
};
