import type { Department } from '@amends/shared/contract/department.js';
import type { PublishedPolicy } from '@amends/shared/contract/policy.js';
import { useDesk } from '../../lib/desk.js';
import { useFormat } from '../../lib/format.js';
import { useTexts } from '../../locales/texts.js';
import styles from './PolicyLead.module.css';

interface PolicyLeadProps {
  policy: PublishedPolicy;
  department: Department;
}

/** Whose policy, up to how much alone, and since when. */
export function PolicyLead({ policy, department }: PolicyLeadProps) {
  const texts = useTexts().policy;
  const format = useFormat(department.timeZone);
  const { data: desk } = useDesk();
  const isOwn = desk?.department.id === department.id;
  const version = texts.version({ version: policy.version, day: format.fullDay(policy.publishedAt) });
  return (
    <div className={styles.lead}>
      {isOwn && (
        <p>
          {texts.lead({
            limit: format.money(desk.authorityLimitMinor, department.currency),
            department: department.name,
          })}
        </p>
      )}
      <p className={styles.version}>{policy.publishedBy ? `${version}, ${texts.by(policy.publishedBy)}` : version}</p>
    </div>
  );
}
