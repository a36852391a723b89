import { RotateCw } from 'lucide-react';
import { useFormat } from '../../lib/format.js';
import { monthOf } from '../../lib/months.js';
import { useCan } from '../../lib/session.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Button } from '../../ui/Button.js';
import { useErrorText } from '../../ui/ErrorNote.js';
import { useToast } from '../../ui/Toast.js';
import { useLookNow } from './exceptions.api.js';

/** Looks at a month without waiting for its end. @param month '' = this month */
export function LookNow({ month }: { month: string }) {
  const texts = useOfficeTexts().exceptions;
  const format = useFormat();
  const say = useToast();
  const mayLook = useCan('flag:review');
  const look = useLookNow(({ found, tests }) => say(texts.looked({ found, tests, written: format.number(tests) })));
  const { detail } = useErrorText(look.error);
  const chosen = month || monthOf(format.today());
  if (!mayLook) return null;
  return (
    <>
      <Button icon={<RotateCw aria-hidden />} disabled={look.isPending} onClick={() => look.mutate(chosen)}>
        {look.isPending ? texts.looking : texts.lookNow({ month: format.month(chosen) })}
      </Button>
      <span role="alert">{look.error && detail}</span>
    </>
  );
}
