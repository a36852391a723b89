import type { DepartmentKept } from '@amends/shared/contract/report.js';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Listing } from '../../ui/Listing.js';
import { Panel } from '../../ui/Panel.js';
import { type KeptRow, keptColumns } from './kept-columns.js';
import styles from './reports.module.css';

/** A department and its options: what one customer kept has cost. */
export function DepartmentKeptPanel({ department }: { department: DepartmentKept }) {
  const texts = useOfficeTexts().reports.kept;
  const format = useFormat();
  const { name, currency, options } = department;
  const rows: KeptRow[] = [
    { ...department, key: '', title: texts.whole, isWhole: true },
    ...options.map((option) => ({ ...option, key: option.optionId, isWhole: false })),
  ];
  const caption = texts.caption({ department: name });
  return (
    <Panel flush title={name}>
      <div className={styles.kept}>
        <Listing
          caption={caption}
          columns={keptColumns({ texts, format, currency, rows })}
          rows={rows}
          rowKey={({ key }) => key}
          card={({ title, costPerKept, outcome, costMinor }) => ({
            title,
            end: costPerKept ? format.wholeMoney(costPerKept.minor, currency) : texts.tooEarly,
            facts: [
              costPerKept &&
                texts.range({
                  low: format.wholeMoney(costPerKept.lowMinor, currency),
                  high: format.wholeMoney(costPerKept.highMinor, currency),
                }),
              texts.of({ k: format.number(outcome.k), n: format.number(outcome.n) }),
              `${texts.columns.spent} ${format.wholeMoney(costMinor, currency)}`,
            ],
          })}
        />
      </div>
    </Panel>
  );
}
