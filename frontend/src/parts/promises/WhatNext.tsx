import type { Gesture } from '@amends/shared/contract/gesture.js';
import { proposedFollowUp, type WakingHours } from '@amends/shared/follow-up.js';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useMayIn } from '../../lib/session.js';
import { useAfterTexts } from '../../locales/after-texts.js';
import { Button } from '../../ui/Button.js';
import { Section } from '../../ui/Section.js';
import { PromiseCard } from './PromiseCard.js';
import { PromiseForm } from './PromiseForm.js';
import { Proposal } from './Proposal.js';
import styles from './WhatNext.module.css';

interface WhatNextProps {
  gesture: Gesture;
  waking: WakingHours;
}

/** What happens next: what was promised, the follow-up that is proposed, or anything else. Nothing has to be. */
export function WhatNext({ gesture, waking }: WhatNextProps) {
  const texts = useAfterTexts().promises.make;
  const mayPromise = useMayIn('promise:keep', gesture.departmentId) && gesture.state === 'granted';
  const [isOpen, setIsOpen] = useState(false);
  const [openedAt] = useState(() => Date.now());
  const promises = gesture.promises ?? [];
  const due = proposedFollowUp(gesture.severity, new Date(gesture.grantedAt ?? gesture.requestedAt), waking);
  const isProposed = due !== null && due.getTime() > openedAt && promises.length === 0;
  if (!mayPromise && promises.length === 0) return null;
  return (
    <Section title={texts.title}>
      <div className={styles.next}>
        {promises.length > 0 && (
          <ul className={styles.list}>
            {promises.map((promise) => (
              <PromiseCard key={promise.id} promise={promise} timeZone={waking.timeZone} bare brief />
            ))}
          </ul>
        )}
        {mayPromise && !isOpen && isProposed && <Proposal gesture={gesture} timeZone={waking.timeZone} due={due} />}
        {mayPromise && isOpen && (
          <PromiseForm gesture={gesture} timeZone={waking.timeZone} onClose={() => setIsOpen(false)} />
        )}
        {mayPromise && !isOpen && (
          <Button variant="quiet" className={styles.add} icon={<Plus aria-hidden />} onClick={() => setIsOpen(true)}>
            {isProposed ? texts.other : promises.length > 0 ? texts.another : texts.first}
          </Button>
        )}
      </div>
    </Section>
  );
}
