import type { Actor } from '../http/actor.js';
import { Refused } from '../http/refused.js';
import type { ChoiceWasSettled } from '../ledger/ledger-answers.js';
import type { ReadChoice } from './read-choice.js';

/** That somebody or time was quicker, with what it became: whoever offered goes on from there. */
export async function choiceSettled(
  choices: ReadChoice,
  actor: Actor,
  { choiceId, state }: ChoiceWasSettled,
): Promise<Refused> {
  const gesture = await choices.gestureOf(actor, await choices.row(actor, choiceId));
  return new Refused('choice_settled', { state, ...(gesture && { gesture }) });
}
