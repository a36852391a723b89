import { Refused } from '../http/refused.js';
import type { PromiseRefusal } from './promise-acts.js';

/**
 * The database's "no" in the words of the API.
 * @param colleague the field that names the owner to be
 */
export function promiseRefused(answer: PromiseRefusal, colleague: 'ownerId' | 'toEmployeeId'): Refused {
  const wrong = (field: string, problem: string): Refused =>
    new Refused('invalid_request', { fields: [{ field, problem }] });
  switch (answer.outcome) {
    case 'promise_settled':
      return new Refused('promise_settled', { state: answer.state });
    case 'not_colleague':
      return wrong(colleague, 'not_in_department');
    case 'not_in_future':
      return wrong('dueAt', 'not_in_future');
    default:
      return new Refused('not_allowed');
  }
}
