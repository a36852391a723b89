import { useTexts } from '../../locales/texts.js';
import { Page } from '../../ui/Page.js';

export function MyGesturesScreen() {
  const texts = useTexts().myGestures;
  return <Page title={texts.title} />;
}
