import type { PolicyChange } from '@amends/shared/policy-changes.js';
import { Archive, ArchiveRestore, ArrowUpDown, type LucideIcon, Minus, Pencil, Plus } from 'lucide-react';
import { useFormat } from '../lib/format.js';
import { useOfficeTexts } from '../locales/office-texts.js';
import { useLocale } from '../locales/texts.js';
import { ChangedField } from './ChangedField.js';
import styles from './PolicyChangeList.module.css';
import { useCategories } from './use-categories.js';
import { costInWords, wordsOfChange } from './words-of-change.js';

const ICONS: Readonly<Record<PolicyChange['kind'], LucideIcon>> = {
  added: Plus,
  removed: Minus,
  archived: Archive,
  restored: ArchiveRestore,
  changed: Pencil,
  reordered: ArrowUpDown,
};

interface PolicyChangeListProps {
  changes: readonly PolicyChange[];
  currency: string;
  /** Sentences before and after, not only that they differ. */
  full?: boolean;
}

/** What differs between two versions, one line for each option. */
export function PolicyChangeList({ changes, currency, full }: PolicyChangeListProps) {
  const texts = useOfficeTexts();
  const { locale } = useLocale();
  const context = { texts, format: useFormat(), currency, categories: useCategories().data ?? [] };
  return (
    <ul className={styles.changes}>
      {changes.map((change) => {
        const Icon = ICONS[change.kind];
        if (change.kind === 'reordered') {
          return (
            <li key="reordered" data-kind={change.kind}>
              <Icon aria-hidden />
              <p>{texts.policyChanges.reordered}</p>
            </li>
          );
        }
        const { option } = change;
        const title = option.title[locale] || texts.policyEditor.untitled;
        return (
          <li key={`${change.kind} ${option.id}`} data-kind={change.kind}>
            <Icon aria-hidden />
            {change.kind === 'changed' ? (
              <div>
                <p className={styles.title}>{title}</p>
                <ul className={styles.fields}>
                  {change.fields.map((field) => (
                    <ChangedField
                      key={'locale' in field ? `${field.field} ${field.locale}` : field.field}
                      words={wordsOfChange(field, context)}
                      full={full}
                    />
                  ))}
                </ul>
              </div>
            ) : (
              <p>{texts.policyChanges[change.kind]({ title, cost: costInWords(option.amount, context) })}</p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
