import { useTexts } from '../../locales/texts.js';
import { Page } from '../../ui/Page.js';

export function PeopleScreen() {
  const texts = useTexts().people;
  return <Page title={texts.title} />;
}
