import type { SampleSheet } from '@amends/shared/contract/sample.js';
import { ArrowLeft, Download } from 'lucide-react';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { DownloadButton, LinkButton } from '../../ui/Button.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Page } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { SampledRows } from './SampledRows.js';
import { sheetHref, useSampleSheet } from './samples.api.js';
import { useSampleWords } from './use-sample-words.js';

function Sheet({ sheet }: { sheet: SampleSheet }) {
  const texts = useOfficeTexts().samples.sheet;
  const format = useFormat();
  const wordsOf = useSampleWords();
  return (
    <Page
      title={texts.title({ seed: sheet.seed })}
      lead={`${wordsOf(sheet.filters)}. ${texts.how({
        population: format.number(sheet.population),
        time: format.preciseMoment(sheet.drawnAt),
      })}`}
      actions={
        <>
          <LinkButton icon={<ArrowLeft aria-hidden />} href="/samples">
            {texts.back}
          </LinkButton>
          <DownloadButton icon={<Download aria-hidden />} href={sheetHref(sheet.id, 'csv')}>
            {texts.csv}
          </DownloadButton>
          <DownloadButton variant="primary" icon={<Download aria-hidden />} href={sheetHref(sheet.id, 'xlsx')}>
            {texts.xlsx}
          </DownloadButton>
        </>
      }
    >
      <p>{texts.ticks}</p>
      <SampledRows rows={sheet.rows} />
    </Page>
  );
}

/** One sample with its rows, in the order of the draw. */
export function SampleScreen({ id }: { id: string }) {
  const sheet = useSampleSheet(id);
  if (sheet.data) return <Sheet sheet={sheet.data} />;
  if (sheet.error) return <ErrorNote error={sheet.error} onRetry={() => void sheet.refetch()} />;
  return <Skeleton lines={6} />;
}
