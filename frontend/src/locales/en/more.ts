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
  password: {
    title: 'Password',
    change: 'Change password',
    current: 'Current password',
    next: 'New password',
    hint: (min: number) => `At least ${min} characters. A short sentence is easy to remember.`,
    currentMissing: 'Enter your current password.',
    done: 'The password has changed',
  },
};
