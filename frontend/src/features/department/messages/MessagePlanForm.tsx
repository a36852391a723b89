import type { Department } from '@amends/shared/contract/department.js';
import type { MessagePlan } from '@amends/shared/contract/message.js';
import { SIGN_OFF_LENGTH_MAX } from '@amends/shared/limits.js';
import { LOCALES } from '@amends/shared/locale.js';
import { type FormEvent, useState } from 'react';
import { LANGUAGE_NAMES } from '../../../locales/language-names.js';
import { useOfficeTexts } from '../../../locales/office-texts.js';
import { Button } from '../../../ui/Button.js';
import { ErrorNote } from '../../../ui/ErrorNote.js';
import { Panel } from '../../../ui/Panel.js';
import { TextField } from '../../../ui/TextField.js';
import { useToast } from '../../../ui/Toast.js';
import { useChangeMessagePlan } from './message-plan.api.js';
import styles from './MessagePlanForm.module.css';
import { MessagePreviewPanel } from './MessagePreviewPanel.js';

/** Quiet hours and the last line, beside what the customer gets. */
export function MessagePlanForm({ department, plan }: { department: Department; plan: MessagePlan }) {
  const texts = useOfficeTexts().department.messages;
  const say = useToast();
  const [quiet, setQuiet] = useState({ quietFrom: plan.quietFrom, quietTo: plan.quietTo });
  const [signOff, setSignOff] = useState(plan.signOff);
  const [isTried, setIsTried] = useState(false);
  const change = useChangeMessagePlan(department.id, () => say(texts.saved));
  const { quietFrom: from, quietTo: to } = quiet;
  const quietWords = (): string | null => {
    if (!from || !to) return null;
    if (from === to) return texts.never;
    return texts[from > to ? 'overMidnight' : 'sameDay']({ from, to });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setIsTried(true);
    if (from && to) change.mutate({ ...quiet, signOff });
  };
  return (
    <div className={styles.columns}>
      <form className={styles.form} noValidate onSubmit={submit}>
        <Panel title={texts.quiet}>
          <p className={styles.hint}>{texts.quietHint({ zone: plan.timeZone })}</p>
          <div className={styles.times}>
            <TextField
              type="time"
              label={texts.from}
              value={from}
              error={isTried && !from ? texts.missing : null}
              onChange={(event) => setQuiet({ ...quiet, quietFrom: event.target.value })}
            />
            <TextField
              type="time"
              label={texts.to}
              value={to}
              error={isTried && !to ? texts.missing : null}
              onChange={(event) => setQuiet({ ...quiet, quietTo: event.target.value })}
            />
          </div>
          <output className={styles.words}>{quietWords()}</output>
        </Panel>
        <Panel title={texts.signOff}>
          <p className={styles.hint}>{texts.signOffHint}</p>
          <div className={styles.lines}>
            {LOCALES.map((locale) => (
              <TextField
                key={locale}
                lang={locale}
                label={LANGUAGE_NAMES[locale]}
                maxLength={SIGN_OFF_LENGTH_MAX}
                value={signOff[locale]}
                onChange={(event) => setSignOff({ ...signOff, [locale]: event.target.value })}
              />
            ))}
          </div>
        </Panel>
        {change.error && <ErrorNote error={change.error} />}
        <Button type="submit" variant="primary" disabled={change.isPending}>
          {texts.save}
        </Button>
      </form>
      <MessagePreviewPanel departmentId={department.id} signOff={signOff} />
    </div>
  );
}
