import type { GlMappingOfDepartment, GlMappingRequest } from '@amends/shared/contract/journal.js';

export const ACCOUNT_FIELDS = ['account', 'contraAccount', 'voucherAccount', 'costCentre'] as const;
export type AccountField = (typeof ACCOUNT_FIELDS)[number];

/** Everything as it is typed; '' = not said. */
export type AccountsRow = Record<AccountField, string>;

export interface AccountsDraft {
  fallback: AccountsRow;
  options: ({ glAccount: string } & AccountsRow)[];
}

const rowOf = (said: Partial<Record<AccountField, string | null>> | null): AccountsRow => ({
  account: said?.account ?? '',
  contraAccount: said?.contraAccount ?? '',
  voucherAccount: said?.voucherAccount ?? '',
  costCentre: said?.costCentre ?? '',
});

export const draftOf = ({ fallback, options }: GlMappingOfDepartment): AccountsDraft => ({
  fallback: rowOf(fallback),
  options: options.map(({ glAccount, accounts }) => ({ glAccount, ...rowOf(accounts) })),
});

const saidOf = (row: AccountsRow): Partial<AccountsRow> =>
  Object.fromEntries(ACCOUNT_FIELDS.flatMap((field) => (row[field].trim() ? [[field, row[field].trim()]] : [])));

/** The accounts that a department needs, where any is said. */
export const isMissing = (draft: AccountsDraft, field: AccountField): boolean =>
  field !== 'costCentre' &&
  draft.fallback[field].trim() === '' &&
  ACCOUNT_FIELDS.some((one) => draft.fallback[one].trim());

/** What is sent; null where something that is needed is empty. */
export function requestOf(departmentId: string, draft: AccountsDraft): GlMappingRequest | null {
  if (ACCOUNT_FIELDS.some((field) => isMissing(draft, field))) return null;
  const { account, contraAccount, voucherAccount, costCentre } = saidOf(draft.fallback);
  const isSaid = account !== undefined && contraAccount !== undefined && voucherAccount !== undefined;
  return {
    departments: [
      {
        departmentId,
        fallback: isSaid
          ? { account, contraAccount, voucherAccount, ...(costCentre !== undefined && { costCentre }) }
          : null,
        options: draft.options
          .map(({ glAccount, ...row }) => ({ glAccount, ...saidOf(row) }))
          .filter((option) => Object.keys(option).length > 1),
      },
    ],
  };
}
