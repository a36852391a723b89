import { asksForFollowUp, FOLLOW_UP_OF_RATING } from '@amends/shared/rating-rules.js';
import { type Chance, chanceFrom } from '../chance.js';
import { HOUR, MINUTE } from './calendar.js';
import type { Given } from './give.js';
import { VOICES } from './voice-words.js';
import type { World } from './world.js';

const COMMENT_SHARE = 0.45;
const IDEA_SHARE = 0.15;
const KEPT_SHARE = 0.9;

/** Puts on the agenda what a customer says on their page, and that whoever is not content hears from the giver. */
export function sayOnPage(
  { agenda, acts }: World,
  { department, giver, at, result }: Given,
  rating: number,
  when: number,
): void {
  const { gestureId } = result;
  // a chance of its own: what customers write changes nothing of what is given
  const chance = chanceFrom(at);
  const words = VOICES[department.slug];
  const comment = commentOn(rating, words, chance);
  const answerAfter = chance.between(2, 20) * HOUR;
  const isKept = chance.happens(KEPT_SHARE);
  agenda.add(when, async (then) => {
    const promise = asksForFollowUp(rating, comment) ? FOLLOW_UP_OF_RATING[words.language](rating) : null;
    const promiseId = await acts.rate(then, gestureId, { rating, comment, promise });
    if (promiseId === null) return;
    agenda.add(then + Math.round(answerAfter), (later) => acts.settlePromise(later, giver, promiseId, isKept));
  });
  if (chance.happens(IDEA_SHARE)) {
    const idea = chance.of(words.ideas);
    agenda.add(when + MINUTE, (then) => acts.leaveIdea(then, gestureId, idea));
  }
}

function commentOn(
  rating: number,
  { kind, doubtful, low }: (typeof VOICES)['gate'],
  chance: Chance,
): string | undefined {
  if (!chance.happens(COMMENT_SHARE)) return undefined;
  return chance.of(rating >= 4 ? kind : rating === 3 ? doubtful : low);
}
