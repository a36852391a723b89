import type { VoucherRefusal } from '@amends/shared/contract/voucher.js';

/** The desk where codes are taken. */
export const redeem = {
  title: 'Take a code',
  lead: 'A code from any department counts here.',
  code: 'Code',
  codeHint: 'Type it as it comes: small letters, no dash, it does not matter.',
  placeholder: '7K4M-2MDX',
  look: 'Look up',
  scan: 'Scan',
  stop: 'Stop',
  aim: 'Hold the QR code in front of the camera.',
  starting: 'Starting the camera',
  camera: {
    noCamera: { title: 'There is no camera here', detail: 'Type the code instead; it stands under the QR code.' },
    refused: {
      title: 'The camera is switched off for this site',
      detail: 'Allow it in the browser’s address bar, or type the code.',
    },
    insecure: { title: 'The camera needs a secure connection', detail: 'Open Amends over https, or type the code.' },
    busy: { title: 'Another program uses the camera', detail: 'Close it and try again, or type the code.' },
  },
  unknown: 'No such code',
  unknownDetail: 'Compare it letter by letter: there is no O, no I, no 0 and no 1 in it. Nothing was taken off.',
  usable: 'Can be used',
  partly: 'Partly used',
  from: (department: string) => `given by ${department}`,
  until: (moment: string) => `valid until ${moment}`,
  wasUntil: (moment: string) => `was valid until ${moment}`,
  handOver: 'Hand over',
  left: (v: { left: string; face: string }) => `${v.left} of ${v.face} left`,
  amount: 'Use how much',
  amountHint: (left: string) => `Up to ${left}; the rest stays on the code.`,
  take: 'Take the code',
  takeAmount: (amount: string) => `Take ${amount}`,
  taken: 'Taken',
  takenDetail: (amount: string) => `${amount} used now`,
  restLeft: (left: string) => `${left} stays on the code.`,
  nothingLeft: 'The code is used up.',
  next: 'Next code',
  usedBefore: 'Used',
  use: (v: { amount: string; where: string; moment: string; by: string }) =>
    `${v.amount} · ${v.where} · ${v.by}, ${v.moment}`,
  refusals: {
    redeemed: {
      title: 'Used already',
      detail: 'Say when and where, as it stands below, and stay friendly: somebody in the family may have used it.',
    },
    expired: {
      title: 'Out of date',
      detail: 'Do not send them away: if something still went wrong, you may give a gesture of your own.',
    },
    cancelled: {
      title: 'Void',
      detail: 'The gesture behind it was taken back. If the customer still waits for it, help with one of your own.',
    },
  } satisfies Record<VoucherRefusal, { title: string; detail: string }>,
  give: 'Give something',
  offline:
    'Codes are checked with the server. Without a connection none can be taken; write the code down and take it later.',
};
