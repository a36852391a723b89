import { useTexts } from '../../locales/texts.js';
import { Page } from '../../ui/Page.js';

export function ReconciliationScreen() {
  const texts = useTexts().reconciliation;
  return <Page title={texts.title} />;
}
