import type { AuditEvent } from '@amends/shared/contract/audit.js';
import { ENVELOPE_RULES } from '@amends/shared/contract/budget-plan.js';
import { LOCALES } from '@amends/shared/locale.js';
import { PERIOD_KINDS } from '@amends/shared/period.js';
import { ROLES } from '@amends/shared/permissions.js';
import { useDepartments, useEmployees } from '../../lib/directory.js';
import { formatter } from '../../lib/format.js';
import { LANGUAGE_NAMES } from '../../locales/language-names.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { type OfficeTexts } from '../../locales/office-texts.js';
import { useLocale } from '../../locales/texts.js';
import { employeeIn } from './audit-changes.js';
import { isAuditSubject } from './audit-filters.js';
import { settingsIn } from './settings-in.js';

const MOMENT = /^\d{4}-\d{2}-\d{2}T/;
/** What `number` numbers there: gestures. */
const NUMBERED: ReadonlySet<string> = new Set(['approval', 'reversal', 'printing', 'redemption']);
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The words of the product for what is stored as a code, by field. */
function codesOf({ audit, budgets, common }: OfficeTexts): Record<string, Record<string, string>> {
  return {
    periodKind: Object.fromEntries(PERIOD_KINDS.map((kind) => [kind, budgets.plan.periods[kind]])),
    envelopeRule: Object.fromEntries(ENVELOPE_RULES.map((rule) => [rule, budgets.plan.rules[rule].label])),
    role: Object.fromEntries(ROLES.map((role) => [role, common.roles[role]])),
    locale: Object.fromEntries(LOCALES.map((locale) => [locale, LANGUAGE_NAMES[locale]])),
    languages: LANGUAGE_NAMES,
    state: audit.states,
    outcome: audit.outcomes,
    source: audit.sources,
  };
}

/** Puts events into words: whom and where they concern, what a field was and is. */
export function useAuditWords() {
  const texts = useOfficeTexts();
  const { locale } = useLocale();
  const departments = useDepartments().data;
  const employees = useEmployees().data;
  const codes = codesOf(texts);
  const departmentOf = (id: unknown) => departments?.find((one) => one.id === id);
  const nameOf = (id: unknown) => employees?.find((one) => one.id === id)?.name;

  const formatOf = ({ departmentId }: AuditEvent) => formatter(locale, departmentOf(departmentId)?.timeZone);

  const text = (event: AuditEvent, field: string, value: unknown, currency?: string): string => {
    if (value === null || value === undefined) return texts.audit.nothing;
    if (typeof value === 'boolean') return value ? texts.audit.yes : texts.audit.no;
    const format = formatOf(event);
    if (typeof value === 'number') {
      const unit = currency ?? departmentOf(event.departmentId)?.currency;
      if (field === 'number' && NUMBERED.has(event.subject)) return `G-${value}`;
      return field.endsWith('Minor') && unit ? format.money(value, unit, 'always') : format.number(value);
    }
    if (typeof value === 'string') {
      if (field === 'departmentId' || field === 'departmentIds')
        return departmentOf(value)?.name ?? texts.audit.nothing;
      if (field === 'employeeId') return nameOf(value) ?? texts.audit.nothing;
      if (field === 'format') return value.toUpperCase();
      if (MOMENT.test(value)) return format.moment(value);
      return codes[field]?.[value] ?? (DAY.test(value) ? format.fullDay(value) : value);
    }
    if (Array.isArray(value)) {
      return value.length > 0 ? value.map((one) => text(event, field, one)).join('; ') : texts.audit.nothing;
    }
    const parts = value as Record<string, unknown>;
    if (typeof parts[locale] === 'string') return parts[locale];
    if (field === 'filters') return settingsIn(parts, text.bind(null, event), texts) || texts.audit.wholeLedger;
    const unit = typeof parts['currency'] === 'string' ? parts['currency'] : undefined;
    return Object.entries(parts)
      .filter(([name, one]) => one !== null && (name !== 'currency' || parts['aboveMinor'] === undefined))
      .map(([name, one]) => text(event, name, one, unit))
      .join(', ');
  };

  const who = ({ actor }: AuditEvent): string => actor?.name ?? texts.audit.system;
  const seal = ({ seal: number }: AuditEvent): string =>
    number === null ? texts.audit.notSealed : formatter(locale).number(number);
  /** "Aigul Sadykova · Airport & gate" */
  const about = (event: AuditEvent): string => {
    const whose = employeeIn(event.after) ?? event.subjectId;
    // one's own act concerns nobody else
    const name = whose === event.actor?.id ? undefined : nameOf(whose);
    const parts = [name, departmentOf(event.departmentId)?.name].filter(Boolean);
    return parts.join(' · ') || (whose === event.actor?.id ? '' : texts.people.company);
  };

  return {
    formatOf,
    text,
    field: (name: string): string => (texts.audit.fields as Record<string, string>)[name] ?? name,
    subject: ({ subject }: AuditEvent): string =>
      isAuditSubject(subject) ? texts.audit.subjects[subject] : texts.audit.otherSubject,
    about,
    who,
    /** The seal that covers it. */
    seal,
    /** All of it in one line, where there are no columns. */
    facts: (event: AuditEvent): string =>
      [
        who(event),
        about(event),
        event.address && texts.audit.fromAddress({ address: event.address }),
        event.seal !== null && texts.audit.sealed({ seal: seal(event) }),
      ]
        .filter(Boolean)
        .join(' · '),
  };
}

export type AuditWords = ReturnType<typeof useAuditWords>;
