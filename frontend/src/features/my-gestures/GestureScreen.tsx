import { useTexts } from '../../locales/texts.js';
import { Page } from '../../ui/Page.js';

export function GestureScreen({ id }: { id: string }) {
  const texts = useTexts().myGestures;
  return <Page title={texts.title}>{id}</Page>;
}
