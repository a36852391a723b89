import { useOfficeTexts } from '../../locales/office-texts.js';
import { useLocale } from '../../locales/texts.js';
import { OptionIcon } from '../../parts/OptionIcon.js';
import { Button } from '../../ui/Button.js';
import { Section } from '../../ui/Section.js';
import styles from './ArchivedOptions.module.css';
import { useEditor } from './editor-context.js';

/** Options kept for the record; any of them can come back. */
export function ArchivedOptions() {
  const texts = useOfficeTexts().policyEditor;
  const { locale } = useLocale();
  const { draft, change, isLocked } = useEditor();
  const archived = draft.options.filter((option) => option.archived);
  if (archived.length === 0) return null;
  return (
    <div className={styles.archived}>
      <Section title={texts.archive.title(archived.length)}>
        <ul>
          {archived.map((option) => (
            <li key={option.id} className={styles.row}>
              <OptionIcon kind={option.kind} />
              <span>{option.title[locale] || texts.untitled}</span>
              {!isLocked && (
                <Button variant="quiet" onClick={() => change(option.id, { archived: false })}>
                  {texts.archive.restore}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
