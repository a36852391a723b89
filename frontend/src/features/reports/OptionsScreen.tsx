import { Fragment } from 'react';
import { groupBy } from '../../lib/group-by.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Panel } from '../../ui/Panel.js';
import { OptionsTable, RestoredTable } from './OptionsTable.js';
import { ReportBody } from './ReportBody.js';
import { ReportsPage, useReportFilters } from './ReportsPage.js';
import { useOptionsReport } from './reports.api.js';

/** Options by spend and by what they were to make good, each currency for itself. */
export function OptionsScreen() {
  const texts = useOfficeTexts().reports.options;
  const { filters, change } = useReportFilters();
  return (
    <ReportsPage lead={texts.lead} filters={filters} change={change}>
      <ReportBody report={useOptionsReport(filters)} isEmpty={({ options }) => options.length === 0}>
        {({ options, restored }) =>
          groupBy(options, ({ currency }) => currency).map(([currency, rows]) => (
            <Fragment key={currency}>
              <Panel flush title={texts.byOption({ currency })}>
                <OptionsTable caption={texts.byOption({ currency })} rows={rows} />
              </Panel>
              <Panel flush title={texts.byLoss({ currency })}>
                <RestoredTable
                  caption={texts.byLoss({ currency })}
                  rows={restored.filter((one) => one.currency === currency)}
                />
              </Panel>
            </Fragment>
          ))
        }
      </ReportBody>
    </ReportsPage>
  );
}
