import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../lib/api.js';
import { useIntentionKey } from '../../../lib/intention.js';
import { useOfficeTexts } from '../../../locales/office-texts.js';
import { Button } from '../../../ui/Button.js';
import { Dialog } from '../../../ui/Dialog.js';
import { ErrorNote } from '../../../ui/ErrorNote.js';
import { useToast } from '../../../ui/Toast.js';
import styles from './EraseDialog.module.css';

interface EraseDialogProps {
  customerId: string;
  customer: string;
  onClose: () => void;
}

/** Says what goes for good and what stays, then forgets. */
export function EraseDialog({ customerId, customer, onClose }: EraseDialogProps) {
  const { erasure: texts, common } = useOfficeTexts();
  const say = useToast();
  const client = useQueryClient();
  const keyOf = useIntentionKey();
  const erase = useMutation({
    mutationFn: () => api.post(`/api/customers/${customerId}/erasure`, {}, keyOf(customerId)),
    onSuccess: async () => {
      await client.invalidateQueries();
      say(texts.done);
      onClose();
    },
  });
  return (
    <Dialog
      title={texts.title({ customer })}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button variant="primary" disabled={erase.isPending} onClick={() => erase.mutate()}>
            {texts.erase}
          </Button>
        </>
      }
    >
      <p>{texts.lead}</p>
      <dl className={styles.facts}>
        <dt>{texts.goes}</dt>
        <dd>{texts.whatGoes}</dd>
        <dt>{texts.stays}</dt>
        <dd>{texts.whatStays}</dd>
      </dl>
      {erase.error && <ErrorNote error={erase.error} />}
    </Dialog>
  );
}
