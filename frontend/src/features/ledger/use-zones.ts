import { type Formatter, formatter } from '../../lib/format.js';
import { useDepartments } from '../../lib/directory.js';
import { useLocale } from '../../locales/texts.js';

/** Writes times in the zone of the department they belong to; in the device's until the departments are known. */
export function useZones(): (departmentId: string) => Formatter {
  const { locale } = useLocale();
  const departments = useDepartments().data ?? [];
  const formats = new Map(departments.map(({ id, timeZone }) => [id, formatter(locale, timeZone)]));
  return (departmentId) => formats.get(departmentId) ?? formatter(locale);
}
