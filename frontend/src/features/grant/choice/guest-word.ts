import type { Choice } from '@amends/shared/contract/choice.js';
import { isProblem, NotReached } from '../../../lib/problem.js';
import type { guest } from '../../../locales/guest.js';

/** What the customer is told where it did not go as they wanted; null while all is well. */
export function guestWord(choice: Choice, error: unknown, texts: (typeof guest)['en']): string | null {
  if (choice.state === 'chosen') return null;
  if (choice.state !== 'open') return texts.over;
  if (error instanceof NotReached) return texts.notReached;
  return isProblem(error) ? texts.notThis : null;
}
