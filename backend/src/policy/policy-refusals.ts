import type { FieldProblem } from '../http/field-problems.js';
import type { Actor } from '../http/actor.js';
import { Refused } from '../http/refused.js';
import { isoTime } from './authored-policy.js';
import type { ConfirmAnswer, PublishAnswer, SaveAnswer } from './policy-acts.js';

type No<Answer> = Exclude<Answer, { outcome: 'saved' | 'published' | 'scheduled' | 'proposed' }>;

export const invalidFields = (fields: readonly FieldProblem[]): Refused => new Refused('invalid_request', { fields });

/** What a policy's "no" is called in the contract, with its facts in the actor's language. */
export function policyRefusal(no: No<SaveAnswer> | No<PublishAnswer> | No<ConfirmAnswer>, actor: Actor): Refused {
  switch (no.outcome) {
    case 'draft_changed':
      return new Refused('draft_changed', {
        revision: no.revision,
        savedBy: no.savedBy?.[actor.locale] ?? null,
        savedAt: isoTime(no.savedAt),
      });
    case 'foreign_options':
      return invalidFields(no.places.map((place) => ({ field: `options.${place}.id`, problem: 'not_yours' })));
    case 'not_in_future':
      return invalidFields([{ field: 'from', problem: 'not_in_future' }]);
    case 'nothing_proposed':
      return new Refused('not_found');
    default: {
      const { outcome, replay: _replay, ...facts } = no;
      return new Refused(outcome, facts);
    }
  }
}
