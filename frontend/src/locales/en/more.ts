import { plural } from '../plural.js';

export const more = {
  title: 'More',
  me: 'You',
  departments: 'Departments',
  settings: 'On this device',
  keys: 'Single keys act',
  keysHint: 'G opens Give, digits choose, Enter gives. Turn it off if you use speech input.',
  on: 'On',
  off: 'Off',
  screens: 'More screens',
  signOut: 'Sign out',
  queued: (n: number) =>
    `${n} ${plural('en', n, { one: 'gesture is', other: 'gestures are' })} still saved on this phone only. Send before signing out, so that nothing is lost.`,
  sendNow: 'Send now',
};
