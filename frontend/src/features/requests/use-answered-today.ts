import type { Page } from '@amends/shared/contract/common.js';
import type { Gesture } from '@amends/shared/contract/gesture.js';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../lib/api.js';
import { formatter } from '../../lib/format.js';
import { useSession } from '../../lib/session.js';
import { useLocale } from '../../locales/texts.js';
import { useDepartment } from '../../parts/use-department.js';

const AT_MOST = 50;

/** The requests that ended today in the departments that this person heads, newest first. */
export function useAnsweredToday() {
  const { locale } = useLocale();
  const headed = useSession().departments.filter(({ roles }) => roles.includes('head'));
  const department = useDepartment(headed[0]?.id ?? null);
  const today = department && formatter(locale, department.timeZone).today();
  return useQuery({
    queryKey: ['gestures', 'answered', today, locale],
    queryFn: ({ signal }) => api.get<Page<Gesture>>('/api/gestures', { settledFrom: today, limit: AT_MOST }, signal),
    enabled: today !== undefined,
    select: ({ items }) => items.filter(({ departmentId }) => headed.some(({ id }) => id === departmentId)),
  });
}
