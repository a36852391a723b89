import { common } from './en/common.js';
import { gesture } from './en/gesture.js';
import { grant } from './en/grant.js';
import { home } from './en/home.js';
import { more } from './en/more.js';
import { myGestures } from './en/my-gestures.js';
import { policy } from './en/policy.js';
import { requests } from './en/requests.js';
import { signIn } from './en/sign-in.js';

/** The Russian texts have this very shape: a missing one does not compile. */
export const texts = {
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
