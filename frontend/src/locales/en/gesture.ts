import { plural } from '../plural.js';

/** What several screens say about a gesture, an option, a budget. */
export const gesture = {
  states: {
    awaiting: 'Waiting for approval',
    granted: 'Given',
    refused: 'Refused',
    expired: 'Expired',
    reversed: 'Undone',
  },
  withinPolicy: 'Within policy',
  moods: { calm: 'Calm', unsure: 'Unsure', upset: 'Upset', gone: 'Gone' },
  leftAs: { calm: 'left calm', unsure: 'left unsure', upset: 'left upset', gone: 'was gone' },
  howLeft: 'How did they leave?',
  voucher: 'Code',
  vouchers: {
    issued: 'Code not used yet',
    opened: 'Code opened',
    redeemed: 'Code used',
    expired: 'Code expired',
    cancelled: 'Code cancelled',
  },
  kinds: {
    treat: 'Treat',
    upgrade: 'Upgrade',
    redo: 'Done again',
    fix: 'Fix',
    time: 'Time',
    money: 'Money back',
    money_later: 'For next time',
    points: 'Points',
    attention: 'Attention',
  },
  losses: { money: 'money', product: 'product', service: 'service', attention: 'attention' },
  severities: { 1: 'Nuisance', 2: 'Annoying', 3: 'Bad', 4: 'Serious' } as Record<number, string>,
  severity: 'Severity',
  budget: {
    leftTo: (day: string) => `left to ${day}`,
    healthy: 'Healthy',
    low: 'Low',
    exhausted: 'Used up',
    about: (n: number) => `about ${n} ${plural('en', n, { one: 'gesture', other: 'gestures' })} like your usual one`,
    askInstead: 'you can still ask for approval',
    meter: (v: { left: string; allotted: string }) => `${v.left} of ${v.allotted} left`,
  },
};
