import type { SessionAnswer } from '@amends/shared/contract/session.js';
import { DEPARTMENT_ROLES, type Permission, type Role, type RoleGrant, mayIn } from '@amends/shared/permissions.js';
import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { api } from './api.js';
import { isProblem } from './problem.js';
import { forget, forgetAll, recall, remember } from './storage.js';

/** Everything kept under this prefix belongs to the person signed in and goes with them. */
export const SESSION_PREFIX = 'amends.session';
const KEPT = SESSION_PREFIX;

/** Null = nobody is signed in. The last answer is kept, so that the next visit draws before the server has answered. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }): Promise<SessionAnswer | null> => {
    try {
      const session = await api.get<SessionAnswer>('/api/session', {}, signal);
      remember(KEPT, session);
      return session;
    } catch (error) {
      if (!isProblem(error, 'not_signed_in')) throw error;
      forget(KEPT);
      return null;
    }
  },
  initialData: () => (recall(KEPT) as SessionAnswer | null) ?? undefined,
  initialDataUpdatedAt: 0,
  staleTime: 60_000,
});

/** Who is signed in; only for screens behind the session gate. */
export function useSession(): SessionAnswer {
  const { data } = useQuery(sessionQuery);
  if (!data) throw new Error('This screen needs a session');
  return data;
}

export function useCan(permission: Permission): boolean {
  return useSession().can.includes(permission);
}

const isForDepartment = (role: Role): boolean => (DEPARTMENT_ROLES as readonly Role[]).includes(role);

/** The roles of the person signed in, each with its department. */
export function grantsOf({ roles, departments }: SessionAnswer): RoleGrant[] {
  return [
    ...roles.filter((role) => !isForDepartment(role)).map((role) => ({ role, departmentId: null })),
    ...departments.flatMap((one) => one.roles.map((role) => ({ role, departmentId: one.id }))),
  ];
}

/** Whether the person may do this in that very department. */
export function useMayIn(permission: Permission, departmentId: string): boolean {
  return mayIn(grantsOf(useSession()), permission, departmentId);
}

const forgetAnswers = (client: QueryClient): void =>
  client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionQuery.queryKey[0] });

/** Takes over a fresh sign-in: nothing that somebody else was told stays. */
export function enter(client: QueryClient, session: SessionAnswer): void {
  remember(KEPT, session);
  forgetAnswers(client);
  client.setQueryData(sessionQuery.queryKey, session);
}

/** The session has ended: nothing of it stays in memory or on the device. */
export function leave(client: QueryClient): void {
  forgetAll(SESSION_PREFIX);
  client.setQueryData(sessionQuery.queryKey, null);
  forgetAnswers(client);
}
