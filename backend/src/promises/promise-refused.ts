import { Refused } from '../http/refused.js';
import type { PromiseRefusal } from './promise-acts.js';

/** The database's "no" in the words of the API. */
export function promiseRefused(answer: PromiseRefusal): Refused {
  switch (answer.outcome) {
    case 'promise_settled':
      return new Refused('promise_settled', { state: answer.state });
    case 'not_colleague':
      return new Refused('invalid_request', { fields: [{ field: 'ownerId', problem: 'not_in_department' }] });
    case 'not_in_future':
      return new Refused('invalid_request', { fields: [{ field: 'dueAt', problem: 'not_in_future' }] });
    case 'not_allowed':
      return new Refused('not_allowed');
  }
}
