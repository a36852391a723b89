import { plural } from '../plural.js';

const rows = (n: number) => plural('en', n, { one: '1 row', other: `${n} rows` });

export const department = {
  title: 'Department',
  tabs: 'Settings of the department',
  messages: {
    tab: 'Messages',
    lead: 'When customers are written to, and how the messages end. Nothing is sold in them.',
    quiet: 'Quiet hours',
    quietHint: (v: { zone: string }) =>
      `Reminders, news of promises and the question whether it is settled wait until they are over. The gesture’s own message is never held back: the customer waits for it. Times are ${v.zone}.`,
    from: 'From',
    to: 'Until',
    overMidnight: (v: { from: string; to: string }) => `Quiet from ${v.from} until ${v.to} the next day.`,
    sameDay: (v: { from: string; to: string }) => `Quiet from ${v.from} until ${v.to}.`,
    never: 'Never quiet: messages go out day and night.',
    missing: 'Enter a time.',
    signOff: 'Last line',
    signOffHint: 'Whoever writes: “Elena and the gate team”. Empty = the department’s name.',
    save: 'Save',
    saved: 'Saved. Messages that still wait follow it.',
    preview: 'What the customer gets',
    kind: 'Message',
    kinds: {
      gesture: 'The gesture, at once',
      reminder: 'Reminder, before the code ends',
      promise_kept: 'A promise is kept',
      survey: 'Is it settled? A day later',
    },
    language: 'Language',
    subject: 'Subject',
  },
  returns: {
    tab: 'Who came back',
    lead: 'Tell which customers came back, and “Came back” under What works is about your customers, not about hope.',
    fileHint:
      'CSV with the columns reference and returnedAt (a day or a time), and returned (yes or no) where it is also known who did not. Russian headings, semicolons and tabs work too. Up to 5 MB.',
    choose: 'Choose a file',
    chosen: (v: { name: string }) => `Read from ${v.name}`,
    paste: 'Or paste rows here',
    placeholder: 'reference,returnedAt\nK-20417,2026-11-18\nroom 412,2026-11-20',
    missing: 'Choose a file or paste rows first.',
    tooLarge: 'The file is larger than 5 MB. Split it: the same rows twice change nothing.',
    send: 'Import',
    sending: 'Reading the rows',
    repeat: 'Importing the same file again changes nothing.',
    done: (v: { rows: number; matched: number }) =>
      `${rows(v.rows)} read, ${plural('en', v.matched, { one: '1 gesture', other: `${v.matched} gestures` })} marked.`,
    known: (n: number) => `${rows(n)} said what was known already.`,
    allUsed: 'Every row was used.',
    unused: (n: number) => `${rows(n)} could not be used`,
    row: 'Row',
    reference: 'Reference',
    reason: 'Why',
    shown: (v: { shown: number; all: number }) => `The first ${v.shown} of ${v.all}; the file holds all.`,
    download: 'Download these rows',
    reasons: {
      customer_unknown: 'Nobody is known by this reference here.',
      no_gesture_before: 'No gesture for this customer in the 90 days before.',
      invalid_reference: 'The reference is missing or too long.',
      invalid_date: 'The date cannot be read.',
      date_in_future: 'The date lies in the future.',
      invalid_returned: 'Neither yes nor no.',
      invalid_row: 'The cells do not fit the heading.',
    },
  },
};
