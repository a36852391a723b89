import type { texts as english } from './en.js';
import { common } from './ru/common.js';
import { gesture } from './ru/gesture.js';
import { grant } from './ru/grant.js';
import { home } from './ru/home.js';
import { more } from './ru/more.js';
import { myGestures } from './ru/my-gestures.js';
import { policy } from './ru/policy.js';
import { requests } from './ru/requests.js';
import { signIn } from './ru/sign-in.js';

export const texts: typeof english = {
  common,
  gesture,
  grant,
  home,
  more,
  myGestures,
  policy,
  requests,
  signIn,
};
