import { plural } from '../plural.js';

const gestures = (n: number) => plural('en', n, { one: `${n} gesture`, other: `${n} gestures` });

export const teamToday = {
  title: 'Team today',
  department: 'Department',
  noDepartment: 'You do not head a department.',
  noDepartmentHint: 'Whoever manages people in Amends can change that.',
  dayInWords: (v: { gestures: number; given: string; moods: string; median: string | null }) =>
    [
      `${gestures(v.gestures)}, ${v.given} given.`,
      v.moods && `${v.moods}.`,
      v.median && (v.gestures === 1 ? `It was recorded within ${v.median}.` : `Half were recorded within ${v.median}.`),
    ]
      .filter(Boolean)
      .join(' '),
  emptyDay: 'Nothing has been given yet today.',
  emptyDayHint: 'The first gesture appears here the moment it is recorded.',
  left: {
    calm: (n: number) => `${n} left calm`,
    unsure: (n: number) => `${n} unsure`,
    upset: (n: number) => `${n} upset`,
    gone: (n: number) => `${n} gone`,
    unknown: (n: number) => `${n} unknown`,
  },
  overduePromises: (n: number) =>
    plural('en', n, { one: 'One promise to a customer is overdue.', other: `${n} promises to customers are overdue.` }),
  howTheyLeft: 'How customers left',
  unknown: 'Unknown',
  unknownHint: 'Unknown is not bad: nobody has said yet.',
  members: {
    title: 'Who has what left',
    name: 'Name',
    left: 'Left',
    given: 'Given',
    gestures: 'Gestures',
    last: 'Last',
    leftOf: (v: { left: string; allotted: string }) => `${v.left} of ${v.allotted}`,
    notOpened: (v: { planned: string }) => `${v.planned}, opens with the first gesture`,
    empty: 'Nobody works in this department yet.',
  },
  today: {
    title: 'Gestures today',
    time: 'Time',
    number: 'No.',
    option: 'Option',
    staff: 'Given by',
    customer: 'Customer',
    amount: 'Amount',
    mood: 'Left',
    state: 'State',
  },
};
