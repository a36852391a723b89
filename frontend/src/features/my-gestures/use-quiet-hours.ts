import type { QuietHours } from '@amends/shared/contract/message.js';
import { QUIET_HOURS_DEFAULT } from '@amends/shared/quiet-hours.js';
import { useQuery } from '@tanstack/react-query';
import { deskQuery } from '../../lib/desk.js';
import { useCan, useSession } from '../../lib/session.js';
import { useLocale } from '../../locales/texts.js';

/** When a department leaves its customers in peace, as far as one's own desk says so; else what usually holds. */
export function useQuietHours(departmentId: string): QuietHours {
  const { employee } = useSession();
  const { locale } = useLocale();
  const desk = useQuery({ ...deskQuery(employee.id, locale), enabled: useCan('gesture:grant') });
  return desk.data?.department.id === departmentId ? desk.data.quietHours : QUIET_HOURS_DEFAULT;
}
