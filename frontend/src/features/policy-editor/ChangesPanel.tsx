import { policyChanges } from '@amends/shared/policy-changes.js';
import { useMemo } from 'react';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { PolicyChangeList } from '../../parts/PolicyChangeList.js';
import { Panel } from '../../ui/Panel.js';
import { useEditor } from './editor-context.js';
import styles from './CoveragePanel.module.css';

/** What publishing would change for staff. */
export function ChangesPanel() {
  const texts = useOfficeTexts().policyEditor.changes;
  const { draft, published, department } = useEditor();
  const changes = useMemo(
    () => (published ? policyChanges(published.options, draft.options) : []),
    [published, draft.options],
  );
  if (!published) return null;
  return (
    <Panel title={texts.title(published.version)}>
      {changes.length === 0 ? (
        <p className={styles.verdict}>{texts.none}</p>
      ) : (
        <PolicyChangeList changes={changes} currency={department.currency} />
      )}
    </Panel>
  );
}
