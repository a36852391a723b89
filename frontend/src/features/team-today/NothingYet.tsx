import { Gift } from 'lucide-react';
import { useCan } from '../../lib/session.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { LinkButton } from '../../ui/Button.js';
import { EmptyState } from '../../ui/EmptyState.js';

/** A day without gestures so far; who works at the desk too may begin. */
export function NothingYet() {
  const texts = useOfficeTexts();
  const canGrant = useCan('gesture:grant');
  return (
    <EmptyState
      icon={<Gift aria-hidden />}
      title={texts.teamToday.emptyDay}
      action={canGrant && <LinkButton href="/grant">{texts.common.nav.give}</LinkButton>}
    >
      {texts.teamToday.emptyDayHint}
    </EmptyState>
  );
}
