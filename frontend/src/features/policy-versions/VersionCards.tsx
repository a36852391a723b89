import type { PolicyVersionSummary } from '@amends/shared/contract/policy-draft.js';
import type { Column } from '../../ui/Table.js';
import styles from './VersionCards.module.css';

interface VersionCardsProps {
  caption: string;
  columns: readonly Column<PolicyVersionSummary>[];
  versions: readonly PolicyVersionSummary[];
}

/** The versions where there is no room for a table. */
export function VersionCards({ caption, columns, versions }: VersionCardsProps) {
  const [name, state, ...facts] = columns;
  return (
    <ul className={styles.cards} aria-label={caption}>
      {versions.map((version) => (
        <li key={version.id}>
          <p className={styles.head}>
            <b>{name?.cell(version)}</b>
            {state?.cell(version)}
          </p>
          <dl>
            {facts.map(({ key, header, cell }) => (
              <div key={key}>
                <dt>{header}</dt>
                <dd>{cell(version)}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
