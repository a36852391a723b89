import type { Gesture } from '@amends/shared/contract/gesture.js';
import type { WakingHours } from '@amends/shared/follow-up.js';
import { useAfterTexts } from '../../locales/after-texts.js';
import { useMayIn } from '../../lib/session.js';
import { PageLink } from '../PageLink.js';
import { WhatNext } from '../promises/WhatNext.js';
import { Contact } from './Contact.js';

interface AfterGestureProps {
  gesture: Gesture;
  waking: WakingHours;
}

/** What may follow a gesture, in any order and all of it optional: a promise, the customer's page, a message. */
export function AfterGesture({ gesture, waking }: AfterGestureProps) {
  const texts = useAfterTexts().theirPage;
  const mayReach = useMayIn('promise:keep', gesture.departmentId);
  const { pagePath, voucher } = gesture;
  return (
    <>
      <WhatNext gesture={gesture} waking={waking} />
      {pagePath !== undefined && !voucher && <PageLink pagePath={pagePath} title={texts.scan} hint={texts.scanHint} />}
      {mayReach && gesture.state === 'granted' && <Contact gesture={gesture} timeZone={waking.timeZone} />}
    </>
  );
}
