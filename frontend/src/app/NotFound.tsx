import { Compass } from 'lucide-react';
import { useTexts } from '../locales/texts.js';
import { LinkButton } from '../ui/Button.js';
import { EmptyState } from '../ui/EmptyState.js';

export function NotFound() {
  const texts = useTexts().common.notFound;
  return (
    <EmptyState icon={<Compass />} title={texts.title} action={<LinkButton href="/">{texts.action}</LinkButton>}>
      {texts.detail}
    </EmptyState>
  );
}
