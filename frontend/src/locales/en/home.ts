import { plural } from '../plural.js';

export const home = {
  title: 'Home',
  morning: 'Good morning',
  afternoon: 'Good afternoon',
  evening: 'Good evening',
  night: 'Good night',
  greeting: (v: { time: string; name: string }) => `${v.time}, ${v.name}`,
  today: 'My gestures today',
  history: 'All',
  empty: 'Nothing given today yet.',
  emptyDetail: 'When somebody is upset, you may make it right at once. Nobody has to be asked.',
  saved: (n: number) => `Saved on this phone: ${n}`,
  savedDetail: 'Goes out by itself as soon as there is a connection, and never twice.',
  needsYou: (n: number) =>
    `Needs you: ${n} ${plural('en', n, { one: 'gesture', other: 'gestures' })} could not be recorded`,
  look: 'Look at it',
};
