import { useOfficeTexts } from '../../locales/office-texts.js';
import { ProofTabs } from '../../parts/ProofTabs.js';
import { Page } from '../../ui/Page.js';
import { AuditFilterBar } from './AuditFilterBar.js';
import { AuditList } from './AuditList.js';
import { useAuditFilters } from './use-audit-filters.js';

/** Who did or changed what, when and from where; narrowed by the URL. */
export function AuditScreen() {
  const texts = useOfficeTexts().audit;
  const filtering = useAuditFilters();
  return (
    <Page title={texts.title} lead={texts.lead}>
      <ProofTabs />
      <AuditFilterBar filtering={filtering} />
      <AuditList filtering={filtering} />
    </Page>
  );
}
