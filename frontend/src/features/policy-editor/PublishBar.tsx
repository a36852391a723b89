import type { PublicationAnswer } from '@amends/shared/contract/policy-draft.js';
import { TriangleAlert } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Button } from '../../ui/Button.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { useToast } from '../../ui/Toast.js';
import { useEditor } from './editor-context.js';
import styles from './PublishBar.module.css';
import { PublishLater } from './PublishLater.js';
import { usePublish } from './use-publish.js';

interface PublishBarProps {
  extra: ReactNode;
  onRefused: () => void;
}

/** The two ways into force. Never disabled: whoever may not publish yet is told what is missing. */
export function PublishBar({ extra, onRefused }: PublishBarProps) {
  const texts = useOfficeTexts().policyEditor.publish;
  const { department, isLocked } = useEditor();
  const format = useFormat(department.timeZone);
  const say = useToast();
  const [isDating, setIsDating] = useState(false);
  const told = ({ policy, waitsFor }: PublicationAnswer): void => {
    setIsDating(false);
    if (waitsFor === 'finance') say(texts.proposed);
    else if (waitsFor === 'date' && policy.effectiveFrom) say(texts.scheduled(format.moment(policy.effectiveFrom)));
    else say(texts.done(policy.version));
  };
  const { publish, check, refusal, error, isPending } = usePublish(onRefused, told);
  return (
    <div className={styles.bar}>
      <div className={styles.buttons}>
        {extra}
        {!isLocked && (
          <>
            <Button aria-disabled={isPending} onClick={() => check() && setIsDating(true)}>
              {texts.later}
            </Button>
            <Button variant="primary" aria-disabled={isPending} onClick={() => !isPending && publish()}>
              {texts.now}
            </Button>
          </>
        )}
      </div>
      <div aria-live="assertive">
        {refusal && (
          <p className={styles.refusal}>
            <TriangleAlert aria-hidden />
            {refusal}
          </p>
        )}
      </div>
      {error && !isDating && <ErrorNote error={error} />}
      {isDating && (
        <PublishLater error={error} isPending={isPending} onPublish={publish} onClose={() => setIsDating(false)} />
      )}
    </div>
  );
}
