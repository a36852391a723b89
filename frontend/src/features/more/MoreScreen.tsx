import { useTexts } from '../../locales/texts.js';
import { Page } from '../../ui/Page.js';

export function MoreScreen() {
  const texts = useTexts().more;
  return <Page title={texts.title} />;
}
