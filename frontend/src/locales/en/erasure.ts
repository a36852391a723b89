export const erasure = {
  open: 'Forget this customer',
  title: (v: { customer: string }) => `Forget ${v.customer}`,
  lead: 'For a customer who asked for it. It cannot be taken back.',
  goes: 'Goes for good',
  whatGoes: 'Name, reference, contact, notes about them, what they wrote, their page and messages.',
  stays: 'Stays',
  whatStays: 'Amounts, dates and options in the ledger, without anybody’s name; its seals stay valid.',
  erase: 'Forget for good',
  done: 'The customer is forgotten.',
};
