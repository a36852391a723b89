import { useTexts } from '../../locales/texts.js';
import { Page } from '../../ui/Page.js';

export function SignInScreen() {
  const texts = useTexts().signIn;
  return <Page title={texts.title} />;
}
