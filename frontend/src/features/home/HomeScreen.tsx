import { useTexts } from '../../locales/texts.js';
import { Page } from '../../ui/Page.js';

export function HomeScreen() {
  const texts = useTexts().home;
  return <Page title={texts.title} />;
}
