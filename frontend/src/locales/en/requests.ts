import { plural } from '../plural.js';

const gestures = (n: number) => plural('en', n, { one: `${n} gesture`, other: `${n} gestures` });

/** What a head reads of requests, wherever they wait. */
export const requests = {
  title: 'Requests',
  lead: 'Somebody is standing in front of a customer. What you answer reaches them at once.',
  none: 'Nobody is waiting for you',
  noneHint: 'A request appears here within two seconds, with what you need to answer it.',
  waiting: (n: number) =>
    plural('en', n, { one: 'One request waits for an answer', other: `${n} requests wait for an answer` }),
  asked: (v: { name: string; ago: string }) => `${v.name} asked ${v.ago}`,
  expires: (v: { time: string }) => `runs out at ${v.time}`,
  severity: (v: { severity: number; max: number }) => `severity ${v.severity} of ${v.max}`,
  limit: (v: { limit: string }) => `limit ${v.limit}`,
  leftInBudget: (v: { left: string }) => `${v.left} left in their budget`,
  approve: 'Approve',
  refuse: 'Refuse',
  why: 'Why not?',
  whyHint: (v: { name: string }) => `${v.name} reads this at once.`,
  whyMissing: 'Say why in a few words.',
  sendRefusal: 'Refuse with this reason',
  back: 'Back',
  approved: (v: { number: string }) => `${v.number} approved`,
  refused: (v: { number: string }) => `${v.number} refused`,
  ownOthers: (v: { names: string }) => `Nobody answers their own request. ${v.names} can.`,
  ownNobody:
    'Nobody answers their own request, and this department has no other head. It runs out by itself and the money goes back.',
  moreFromEnvelope: (v: { more: string }) => `approving adds ${v.more} from the department budget`,
  envelopeLeft: (v: { left: string }) => `${v.left} left in the department budget`,
  envelopeStops: (v: { left: string }) =>
    `The department budget has only ${v.left} left and its plan stops there. Refuse with another offer, or raise the department budget first.`,
  fits: 'Fits the case by the policy',
  historyNone: 'Given nothing else in the last 90 days',
  history: (v: { n: number; option: string; day: string }) =>
    `${gestures(v.n)} besides in the last 90 days, the latest ${v.option} on ${v.day}`,
  nobody: 'No customer was named',
  instead: (v: { title: string; amount: string }) => `Within the limit: ${v.title} · ${v.amount}`,
  insteadNone: 'Nothing else that fits is within the limit',
  answeredToday: 'Answered today',
  answeredNone: 'No answers yet today.',
  ranOut: 'ran out',
  by: (name: string) => `answered by ${name}`,
  notice: {
    title: (v: { name: string; amount: string }) => `${v.name} asks for ${v.amount}`,
    offer: 'Hear of requests while you look elsewhere',
    offerWhy:
      'Your browser then shows a notice with the name, the amount and the option, never the customer. You can turn it off under More.',
    turnOn: 'Show notices',
    setting: 'Notices of new requests',
    settingHint: 'While Amends is open in a tab that you are not looking at.',
    denied: 'Your browser does not let Amends show notices. Allow them in the browser’s settings for this site.',
    unsupported: 'This browser cannot show notices.',
  },
};
