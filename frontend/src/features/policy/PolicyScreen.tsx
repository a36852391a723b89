import { useTexts } from '../../locales/texts.js';
import { Page } from '../../ui/Page.js';

export function PolicyScreen() {
  const texts = useTexts().policy;
  return <Page title={texts.title} />;
}
