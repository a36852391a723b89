import { Printer } from 'lucide-react';
import { useFormat } from '../../lib/format.js';
import { useLocale } from '../../locales/texts.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { NewTabButton } from '../../ui/Button.js';
import { monthlyReport } from './reports.api.js';

/** The last month of the report as a page that prints. @param to `2026-11` */
export function PrintLink({ departmentId, to }: { departmentId: string; to: string }) {
  const texts = useOfficeTexts().reports.monthly;
  const format = useFormat();
  const { locale } = useLocale();
  return (
    <NewTabButton
      icon={<Printer aria-hidden />}
      href={monthlyReport(to, departmentId, locale)}
      title={texts.opens({ month: format.month(to) })}
    >
      {texts.open}: {format.month(to)}
    </NewTabButton>
  );
}
