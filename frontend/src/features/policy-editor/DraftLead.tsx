import { Link } from 'wouter';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { useEditor } from './editor-context.js';
import styles from './DraftLead.module.css';
import { SaveState } from './SaveState.js';

/** Which version is being written, what is in force meanwhile, and whether all of it is saved. */
export function DraftLead() {
  const texts = useOfficeTexts().policyEditor;
  const { department, saved, published, isLocked } = useEditor();
  const format = useFormat(department.timeZone);
  const since = published?.publishedAt;
  return (
    <span className={styles.lead}>
      <span>
        {texts.draftOf({
          department: department.name,
          version: saved.version,
          state: texts.versions.states[isLocked ? saved.state : 'draft'],
        })}{' '}
        {published && since
          ? (isLocked ? texts.stillInForce : texts.inForce)({ version: published.version, day: format.day(since) })
          : texts.nothingInForce}
      </span>
      <span className={styles.foot}>
        <SaveState />
        {published && <Link href={`/policy/versions?department=${department.id}`}>{texts.versions.link}</Link>}
      </span>
    </span>
  );
}
