import { useTexts } from '../../locales/texts.js';
import { Page } from '../../ui/Page.js';

export function GrantScreen() {
  const texts = useTexts().grant;
  return <Page title={texts.title} />;
}
