import { choice } from './en/choice.js';
import { promises } from './en/promises.js';
import { redeem } from './en/redeem.js';
import { theirPage } from './en/their-page.js';

/** What is read around a gesture, not on the way to it: the first visit to the grant screen does not load it. */
export const afterTexts = {
  choice,
  promises,
  redeem,
  theirPage,
};
