import { UserX } from 'lucide-react';
import { useState } from 'react';
import { useOfficeTexts } from '../../../locales/office-texts.js';
import { Button } from '../../../ui/Button.js';
import { EraseDialog } from './EraseDialog.js';

interface EraseCustomerProps {
  customerId: string;
  /** How the house knows them. */
  customer: string;
}

/** For a head whom a customer asked to be forgotten. */
export function EraseCustomer(props: EraseCustomerProps) {
  const texts = useOfficeTexts().erasure;
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button variant="quiet" icon={<UserX aria-hidden />} onClick={() => setOpen(true)}>
        {texts.open}
      </Button>
      {open && <EraseDialog {...props} onClose={() => setOpen(false)} />}
    </div>
  );
}
