import { policyChanges } from '@amends/shared/policy-changes.js';
import { GitCompareArrows } from 'lucide-react';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { PolicyChangeList } from '../../parts/PolicyChangeList.js';
import { Button } from '../../ui/Button.js';
import { Panel } from '../../ui/Panel.js';
import styles from './Conflict.module.css';
import { useEditor } from './editor-context.js';

/** Somebody else saved meanwhile: what differs, and whose goes on. Nothing is sent before the choice. */
export function Conflict() {
  const texts = useOfficeTexts().policyEditor.conflict;
  const { draft, department } = useEditor();
  const format = useFormat(department.timeZone);
  const { theirs, options } = draft;
  if (!theirs) return null;
  const time = theirs.savedAt ? format.moment(theirs.savedAt) : '';
  return (
    <div role="alert">
      <Panel className={styles.conflict}>
        <div className={styles.head}>
          <GitCompareArrows aria-hidden />
          <div>
            <h2>{theirs.savedBy ? texts.title({ name: theirs.savedBy, time }) : texts.changed}</h2>
            <p>{texts.detail}</p>
          </div>
        </div>
        <PolicyChangeList full changes={policyChanges(theirs.options, options)} currency={department.currency} />
        <div className={styles.buttons}>
          <Button variant="primary" onClick={draft.keepMine}>
            {texts.mine}
          </Button>
          <Button onClick={draft.takeTheirs}>{texts.theirs}</Button>
        </div>
      </Panel>
    </div>
  );
}
