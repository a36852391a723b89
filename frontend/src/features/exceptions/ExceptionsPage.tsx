import type { ReactNode } from 'react';
import { useCan } from '../../lib/session.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { LinkTabs } from '../../ui/LinkTabs.js';
import { Page } from '../../ui/Page.js';

/** The frame of what is worth a look; heads have one list only. */
export function ExceptionsPage({
  lead,
  actions,
  children,
}: {
  lead: string;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const { title, tabs } = useOfficeTexts().exceptions;
  const seesAll = useCan('flag:read_all');
  return (
    <Page title={title} lead={lead} actions={actions}>
      {seesAll && (
        <LinkTabs
          label={tabs.label}
          tabs={[
            { path: '/exceptions', label: tabs.flags },
            { path: '/exceptions/checks', label: tabs.checks },
            { path: '/exceptions/rules', label: tabs.rules },
          ]}
        />
      )}
      {children}
    </Page>
  );
}
