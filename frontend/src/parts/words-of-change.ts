import type { AmountRange, Category } from '@amends/shared/contract/policy.js';
import type { FieldChange } from '@amends/shared/policy-changes.js';
import type { Formatter } from '../lib/format.js';
import type { OfficeTexts } from '../locales/office-texts.js';

/** What the words of a change are taken from. */
export interface ChangeContext {
  texts: OfficeTexts;
  format: Formatter;
  currency: string;
  categories: readonly Category[];
}

export interface ChangeInWords {
  label: string;
  before: string;
  after: string;
  /** A text for people, too long for a line. */
  isLong: boolean;
}

/** "€18", "€10 to €45" */
export function costInWords({ minMinor, maxMinor }: AmountRange, { texts, format, currency }: ChangeContext): string {
  const max = format.money(maxMinor, currency);
  return minMinor === maxMinor ? max : texts.policy.range({ min: format.money(minMinor, currency), max });
}

function valuesOf(change: FieldChange, context: ChangeContext): { before: string; after: string } {
  const { texts, format, currency, categories } = context;
  const { values } = texts.policyChanges;
  const both = <T>(write: (value: T) => string, before: T, after: T) => ({
    before: write(before),
    after: write(after),
  });
  switch (change.field) {
    case 'kind':
      return both((kind) => texts.gesture.kinds[kind], change.before, change.after);
    case 'amount':
      return both((amount) => costInWords(amount, context), change.before, change.after);
    case 'perceivedValueMinor':
      return both((minor) => format.money(minor, currency), change.before, change.after);
    case 'categoryIds': {
      const names = (ids: readonly string[], others: readonly string[]): string =>
        categories.flatMap(({ id, name }) => (ids.includes(id) && !others.includes(id) ? name : [])).join(', ');
      return { before: names(change.before, change.after), after: names(change.after, change.before) };
    }
    case 'minSeverity':
      return both((level) => texts.gesture.severities[level] ?? String(level), change.before, change.after);
    case 'restores':
      return both((loss) => texts.gesture.losses[loss], change.before, change.after);
    case 'perCustomer90Days':
      return both((times) => (times === null ? values.noLimit : values.times(times)), change.before, change.after);
    case 'carriesCode':
      return both((carries) => (carries ? values.yes : values.no), change.before, change.after);
    case 'validDays':
      return both((days) => (days === null ? values.sameDay : values.days(days)), change.before, change.after);
    case 'glAccount':
      return both((account) => account ?? values.none, change.before, change.after);
    default:
      return { before: change.before, after: change.after };
  }
}

/** A field's change as a person says it: "cost", "€9", "€11". */
export function wordsOfChange(change: FieldChange, context: ChangeContext): ChangeInWords {
  const { fields, textIn } = context.texts.policyChanges;
  const isText = 'locale' in change;
  return {
    ...valuesOf(change, context),
    label: isText ? textIn[change.locale](fields[change.field]) : fields[change.field],
    isLong: isText && change.field !== 'title',
  };
}
