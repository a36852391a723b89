import { ChevronLeft, Download } from 'lucide-react';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { DownloadButton, LinkButton } from '../../ui/Button.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Listing } from '../../ui/Listing.js';
import { Page } from '../../ui/Page.js';
import { Panel } from '../../ui/Panel.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { journalFile, useJournal } from './journal.api.js';
import styles from './JournalScreen.module.css';
import { lineColumns } from './line-columns.js';

const FIRST_LINES = 8;

/** One journal: its lines, that they balance, and its files. */
export function JournalScreen({ number }: { number: string }) {
  const texts = useOfficeTexts().journal.one;
  const format = useFormat();
  const { data, error, refetch } = useJournal(number);
  return (
    <Page
      title={texts.title({ number })}
      lead={
        data &&
        texts.lead({
          month: format.month(data.month),
          departments: data.departments.map(({ departmentName }) => departmentName).join(', '),
        })
      }
      actions={
        <>
          <LinkButton href="/close/journals" icon={<ChevronLeft aria-hidden />}>
            {texts.back}
          </LinkButton>
          {(['csv', 'xlsx'] as const).map((kind) => (
            <DownloadButton key={kind} icon={<Download aria-hidden />} href={journalFile(number, kind)}>
              {texts[kind]}
            </DownloadButton>
          ))}
        </>
      }
    >
      {error && <ErrorNote error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={FIRST_LINES} />}
      {data && (
        <>
          <div className={styles.facts}>
            {data.totals.map(({ currency, minor }) => (
              <p key={currency}>
                <b>{texts.balanced({ amount: format.money(minor, currency, 'always') })}</b>
              </p>
            ))}
            <p>{texts.made({ name: data.createdBy.name, time: format.moment(data.createdAt) })}</p>
            {data.replaces.length > 0 && <p>{texts.replaces({ numbers: data.replaces.join(', ') })}</p>}
          </div>
          <Panel flush>
            <Listing
              caption={texts.caption({ number })}
              fits="desktop"
              columns={lineColumns(texts, format)}
              rows={data.items}
              rowKey={({ line }) => String(line)}
              card={(line) => ({
                title: `${line.account} · ${texts.events[line.event]}`,
                end: format.money(line.debitMinor + line.creditMinor, line.currency, 'always'),
                facts: [
                  line.departmentName,
                  line.costCentre,
                  line.debitMinor === 0 ? texts.columns.credit : texts.columns.debit,
                ],
              })}
            />
          </Panel>
        </>
      )}
    </Page>
  );
}
