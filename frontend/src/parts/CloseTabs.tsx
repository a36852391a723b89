import { useOfficeTexts } from '../locales/office-texts.js';
import { LinkTabs } from '../ui/LinkTabs.js';

/** What finance does at a month's end. */
export function CloseTabs() {
  const { tabs } = useOfficeTexts().close;
  return (
    <LinkTabs
      label={tabs.label}
      tabs={[
        { path: '/close', label: tabs.months },
        { path: '/close/journals', label: tabs.journals },
        { path: '/close/accounts', label: tabs.accounts },
        { path: '/close/rates', label: tabs.rates },
      ]}
    />
  );
}
