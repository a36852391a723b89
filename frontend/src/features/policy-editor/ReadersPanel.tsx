import { Users } from 'lucide-react';
import { Link } from 'wouter';
import { useFormat } from '../../lib/format.js';
import { useSession } from '../../lib/session.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Panel } from '../../ui/Panel.js';
import { useEditor } from './editor-context.js';
import { useReaders } from './policy-editor.api.js';
import styles from './ReadersPanel.module.css';

/** Who has confirmed that they read what is in force, and who has not yet. */
export function ReadersPanel() {
  const texts = useOfficeTexts().policyEditor.readers;
  const { employee } = useSession();
  const { department, published } = useEditor();
  const format = useFormat(department.timeZone);
  const { data } = useReaders(department.id, published?.version);
  if (!data || data.readers.length === 0) return null;
  const read = data.readers.filter(({ readAt }) => readAt !== null);
  return (
    <Panel>
      <details className={styles.readers}>
        <summary>
          <Users aria-hidden />
          {texts.count({ read: read.length, of: data.readers.length, version: data.version })}
        </summary>
        <ul>
          {data.readers.map(({ employeeId, name, readAt }) => (
            <li key={employeeId}>
              <span>{name}</span>
              <span>{readAt === null ? texts.notYet : format.moment(readAt)}</span>
            </li>
          ))}
        </ul>
        {data.readers.some(({ employeeId }) => employeeId === employee.id) && (
          <Link href={`/policy/reading?department=${department.id}`}>{texts.readYourself}</Link>
        )}
      </details>
    </Panel>
  );
}
