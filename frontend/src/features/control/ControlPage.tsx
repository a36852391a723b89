import type { ReactNode } from 'react';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { LinkTabs } from '../../ui/LinkTabs.js';
import { Page } from '../../ui/Page.js';

/** The frame of what finance compares: limits, envelopes and codes owed. */
export function ControlPage({ lead, children }: { lead: string; children: ReactNode }) {
  const { title, tabs } = useOfficeTexts().control;
  return (
    <Page title={title} lead={lead}>
      <LinkTabs
        label={tabs.label}
        tabs={[
          { path: '/control', label: tabs.limits },
          { path: '/control/envelopes', label: tabs.envelopes },
          { path: '/control/codes', label: tabs.codes },
        ]}
      />
      {children}
    </Page>
  );
}
