import type { Permission } from '@amends/shared/permissions.js';
import { useSession } from '../lib/session.js';
import { useOfficeTexts } from '../locales/office-texts.js';
import { LinkTabs } from '../ui/LinkTabs.js';

const TABS = [
  { path: '/seals', text: 'seals', needs: 'ledger:read_all' },
  { path: '/reconciliation', text: 'reconciliation', needs: 'ledger:reconcile' },
  { path: '/samples', text: 'samples', needs: 'ledger:read_all' },
  { path: '/audit', text: 'audit', needs: 'audit:read_all' },
] as const satisfies readonly { needs: Permission; path: string; text: string }[];

/** All that shows that nothing was changed afterwards; for those alone who see all of it. */
export function ProofTabs() {
  const texts = useOfficeTexts().seals.tabs;
  const { can } = useSession();
  if (!can.includes('ledger:read_all')) return null;
  const tabs = TABS.filter(({ needs }) => can.includes(needs));
  return <LinkTabs label={texts.label} tabs={tabs.map(({ path, text }) => ({ path, label: texts[text] }))} />;
}
