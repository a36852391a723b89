import type { afterTexts as english } from './en-after.js';
import { choice } from './ru/choice.js';
import { promises } from './ru/promises.js';
import { redeem } from './ru/redeem.js';
import { theirPage } from './ru/their-page.js';

export const afterTexts: typeof english = {
  choice,
  promises,
  redeem,
  theirPage,
};
