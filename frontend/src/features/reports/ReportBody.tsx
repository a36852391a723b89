import type { UseQueryResult } from '@tanstack/react-query';
import { ChartColumn } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Panel } from '../../ui/Panel.js';
import { Skeleton } from '../../ui/Skeleton.js';
import styles from './reports.module.css';

interface ReportBodyProps<Report> {
  report: UseQueryResult<Report>;
  isEmpty: (report: Report) => boolean;
  children: (report: Report) => ReactNode;
}

const FIRST_LINES = 8;

/** A report once it is here, and as of when. */
export function ReportBody<Report extends { computedAt: string }>(props: ReportBodyProps<Report>) {
  const { report, isEmpty, children } = props;
  const texts = useOfficeTexts().reports;
  const format = useFormat();
  const { data, error, refetch } = report;
  if (!data) {
    return error ? <ErrorNote error={error} onRetry={() => void refetch()} /> : <Skeleton lines={FIRST_LINES} />;
  }
  if (isEmpty(data)) {
    return (
      <Panel>
        <EmptyState icon={<ChartColumn aria-hidden />} title={texts.nothing} />
      </Panel>
    );
  }
  return (
    <>
      {children(data)}
      <p className={styles.note}>{texts.computedAt({ time: format.moment(data.computedAt) })}</p>
    </>
  );
}
