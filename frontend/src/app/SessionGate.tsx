import { useQuery } from '@tanstack/react-query';
import { Suspense, useEffect } from 'react';
import { Redirect, useLocation, useSearchParams } from 'wouter';
import { sessionQuery } from '../lib/session.js';
import { useLocale } from '../locales/texts.js';
import { ErrorNote } from '../ui/ErrorNote.js';
import { Skeleton } from '../ui/Skeleton.js';
import { Router } from './Router.js';
import { Shell } from './Shell.js';
import { laterScreen } from './later-screen.js';

const SignInScreen = laterScreen(async () => (await import('../features/sign-in/SignInScreen.js')).SignInScreen);

/** Signed out: the sign-in page, which returns to where one was. */
function SignedOut() {
  const [path] = useLocation();
  if (path !== '/sign-in') {
    const from = path === '/' ? '' : `?from=${encodeURIComponent(path + globalThis.location.search)}`;
    return <Redirect to={`/sign-in${from}`} replace />;
  }
  return (
    <Suspense fallback={<Skeleton lines={4} />}>
      <SignInScreen />
    </Suspense>
  );
}

/** A path of this site only: an address from elsewhere never becomes a redirect. */
const ownPath = (from: string | null): string => (from?.startsWith('/') && !from.startsWith('//') ? from : '/');

function SignedIn() {
  const [path] = useLocation();
  const [params] = useSearchParams();
  if (path === '/sign-in') return <Redirect to={ownPath(params.get('from'))} replace />;
  return (
    <Shell>
      <Router />
    </Shell>
  );
}

/** Decides between the sign-in page and the product. */
export function SessionGate() {
  const session = useQuery(sessionQuery);
  const { setLocale } = useLocale();
  const locale = session.data?.locale;
  useEffect(() => {
    if (locale) setLocale(locale);
  }, [locale, setLocale]);

  if (session.data) return <SignedIn />;
  if (session.data === null) return <SignedOut />;
  if (session.error) return <ErrorNote error={session.error} onRetry={() => void session.refetch()} />;
  return <Skeleton lines={4} />;
}
