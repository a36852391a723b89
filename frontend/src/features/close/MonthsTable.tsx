import type { MonthOfDepartment, MonthsAnswer } from '@amends/shared/contract/close.js';
import { Link } from 'wouter';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { type Column, Table } from '../../ui/Table.js';
import { Tag } from '../../ui/Tag.js';
import styles from './MonthsTable.module.css';
import { MonthTag } from './MonthTag.js';
import { monthPath } from './paths.js';

interface DepartmentMonth {
  departmentId: string;
  departmentName: string;
  of: MonthOfDepartment;
}

function MonthCell({ departmentId, departmentName, of: { month, state, close } }: DepartmentMonth) {
  const texts = useOfficeTexts().close;
  const format = useFormat();
  const waits = close?.reopening && close.reopening.approvedBy === null;
  return (
    <Link
      href={monthPath(departmentId, month)}
      className={styles.month}
      aria-label={texts.months.open({
        month: format.month(month),
        department: departmentName,
        state: waits ? texts.reopeningAsked : texts.states[state],
      })}
    >
      <MonthTag state={state} />
      {waits && <Tag tone="low">{texts.reopeningAsked}</Tag>}
    </Link>
  );
}

function useColumns({ departments }: MonthsAnswer): Column<string>[] {
  const texts = useOfficeTexts().close.months;
  const format = useFormat();
  return [
    { key: 'month', header: texts.month, cell: (month) => <b>{format.monthAlone(month)}</b>, noWrap: true },
    ...departments.map(({ departmentId, departmentName, months: own }) => ({
      key: departmentId,
      header: departmentName,
      cell: (month: string) => {
        const of = own.find((one) => one.month === month);
        return of && <MonthCell {...{ departmentId, departmentName, of }} />;
      },
    })),
  ];
}

/** A row for each month, a column for each department; every cell opens its month. */
export function MonthsTable({ answer }: { answer: MonthsAnswer }) {
  const { caption } = useOfficeTexts().close.months;
  return (
    <Table caption={caption} scrolls columns={useColumns(answer)} rows={answer.months} rowKey={(month) => month} />
  );
}
