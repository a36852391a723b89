import { useDepartments } from '../../lib/directory.js';
import { type Formatter, formatter } from '../../lib/format.js';
import { useLocale } from '../../locales/texts.js';

interface Zones {
  /** Writes times in the department's zone; in the device's until the departments are known. */
  formatOf: (departmentId: string) => Formatter;
  /** Whether these departments live by more than one clock. */
  differ: (departmentIds: readonly string[]) => boolean;
}

export function useZones(): Zones {
  const { locale } = useLocale();
  const zones = new Map((useDepartments().data ?? []).map(({ id, timeZone }) => [id, timeZone]));
  const formats = new Map([...zones].map(([id, timeZone]) => [id, formatter(locale, timeZone)]));
  const unknown = formatter(locale);
  return {
    formatOf: (departmentId) => formats.get(departmentId) ?? unknown,
    differ: (departmentIds) => new Set(departmentIds.map((id) => zones.get(id))).size > 1,
  };
}
