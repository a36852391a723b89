import { useTexts } from '../../locales/texts.js';
import { Page } from '../../ui/Page.js';

export function TeamTodayScreen() {
  const texts = useTexts().teamToday;
  return <Page title={texts.title} />;
}
