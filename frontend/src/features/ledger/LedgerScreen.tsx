import { useTexts } from '../../locales/texts.js';
import { Page } from '../../ui/Page.js';

export function LedgerScreen() {
  const texts = useTexts().ledger;
  return <Page title={texts.title} />;
}
