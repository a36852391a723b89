import type { Department } from '@amends/shared/contract/department.js';
import type { ReturnsAnswer } from '@amends/shared/contract/returns.js';
import { CircleCheck, Download } from 'lucide-react';
import { useFormat } from '../../../lib/format.js';
import { saveFile } from '../../../lib/save-file.js';
import { useOfficeTexts } from '../../../locales/office-texts.js';
import { Button } from '../../../ui/Button.js';
import { Panel } from '../../../ui/Panel.js';
import { Table } from '../../../ui/Table.js';
import styles from './ReturnsResult.module.css';
import { unusedCsv } from './unused-csv.js';

/** More rows than this are for the file: nobody reads them on a screen. */
const SHOWN_MAX = 100;

/** What the rows changed, and every one that could not be used with its reason. */
export function ReturnsResult({ answer, department }: { answer: ReturnsAnswer; department: Department }) {
  const texts = useOfficeTexts().department.returns;
  const today = useFormat(department.timeZone).today();
  const { rows, matched, alreadyKnown, unused } = answer;
  const shown = unused.slice(0, SHOWN_MAX);
  const save = (): void =>
    saveFile(
      `unused-returns-${department.slug}-${today}.csv`,
      unusedCsv(unused, texts, texts.reasons),
      'text/csv; charset=utf-8',
    );
  return (
    <>
      <output className={styles.done}>
        <CircleCheck aria-hidden />
        <span>
          <b>{texts.done({ rows, matched })}</b> {alreadyKnown > 0 && `${texts.known(alreadyKnown)} `}
          {unused.length === 0 && texts.allUsed}
        </span>
      </output>
      {unused.length > 0 && (
        <Panel
          flush
          title={texts.unused(unused.length)}
          action={
            <Button icon={<Download aria-hidden />} onClick={save}>
              {texts.download}
            </Button>
          }
        >
          <Table
            caption={texts.unused(unused.length)}
            dense
            columns={[
              { key: 'row', header: texts.row, cell: ({ row }) => row, align: 'right' },
              { key: 'reference', header: texts.reference, cell: ({ reference }) => reference || '–' },
              { key: 'reason', header: texts.reason, cell: ({ reason }) => texts.reasons[reason] },
            ]}
            rows={shown}
            rowKey={({ row }) => String(row)}
          />
          {shown.length < unused.length && (
            <p className={styles.more}>{texts.shown({ shown: shown.length, all: unused.length })}</p>
          )}
        </Panel>
      )}
    </>
  );
}
