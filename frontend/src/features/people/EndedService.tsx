import type { EmploymentAnswer } from '@amends/shared/contract/employment.js';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';

interface EndedServiceProps {
  title: string;
  lead: string;
  answer: EmploymentAnswer;
  onClose: () => void;
}

/** What did happen to the money and the requests, as the server says. */
export function EndedService({ title, lead, answer, onClose }: EndedServiceProps) {
  const { people: texts, common } = useOfficeTexts();
  const format = useFormat();
  const { returnedMinor, currency, endedRequests } = answer;
  return (
    <Dialog
      title={title}
      onClose={onClose}
      footer={
        <Button variant="primary" onClick={onClose}>
          {common.close}
        </Button>
      }
    >
      <p>{lead}</p>
      <p>
        {currency !== null && returnedMinor > 0
          ? texts.returned({ amount: format.money(returnedMinor, currency) })
          : texts.nothingReturned}{' '}
        {endedRequests > 0 && texts.ended(endedRequests)}
      </p>
    </Dialog>
  );
}
