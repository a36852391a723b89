import type { MessageWords } from './message-words.js';

export const wordsEn: MessageWords = {
  hello: (name) => (name === null ? 'Hello,' : `Dear ${name},`),
  kinds: {
    gesture: {
      subject: ({ title, department }) => `${title} – ${department}`,
      before: ({ title }) => [
        'Something went wrong for you with us, and we are sorry.',
        `To make up for it, this is yours: ${title}.`,
      ],
      code: ({ code, day }) => `Your code is ${code}. It is valid until the end of ${day}.`,
      after: () => ['All of it is on your page, and there you can tell us whether it is settled.'],
    },
    reminder: {
      subject: ({ day }) => `Your code is valid until ${day}`,
      before: ({ title, code, day }) => [
        `You can still use your code ${code}: ${title}. It is valid until the end of ${day}.`,
      ],
      after: () => ['How to use it is on your page.'],
    },
    promise_kept: {
      subject: ({ promise }) => `Done as promised: ${promise}`,
      before: ({ promise }) => [`We promised you: “${promise}”. It is done.`],
      after: () => ['If it is not as you expected, please say so on your page.'],
    },
    survey: {
      subject: () => 'Is it settled?',
      before: ({ title }) => [`Something went wrong for you with us lately, and you got: ${title}.`],
      after: () => [
        'Is it settled for you? One tap on your page is enough, and a person reads every answer.',
        'You need not answer: we will not ask about it again.',
      ],
    },
  },
  open: 'Open your page',
  why: ({ department }) =>
    `You get this because this address was given to us at ${department}. This is not advertising.`,
};
