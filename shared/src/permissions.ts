/** Who may do what. The API's guard, the answers' `can` and the menus all read this one table. */
export const ROLES = ['staff', 'head', 'finance', 'auditor', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** Held for a limited time, and for looking only: reads what finance reads. */
export const PASSING_ROLE = 'auditor' satisfies Role;

/** Roles held in one department; the others are held for the whole company. */
export const DEPARTMENT_ROLES = ['staff', 'head'] as const satisfies readonly Role[];

const TABLE = {
  'gesture:grant': ['staff'],
  'gesture:read_own': ['staff'],
  'gesture:read_department': ['head'],
  'gesture:read_all': ['finance', 'auditor'],
  'gesture:reverse_own': ['staff'],
  'gesture:reverse_department': ['head'],
  'gesture:approve': ['head'],
  'customer:search': ['staff', 'head'],
  'customer:erase': ['head'],
  'team:read': ['head'],
  'budget:read': ['head', 'finance', 'auditor'],
  'policy:read': ['staff', 'head', 'finance', 'auditor', 'admin'],
  'policy:confirm_reading': ['staff', 'head', 'finance', 'admin'],
  'department:read': ['staff', 'head', 'finance', 'auditor', 'admin'],
  'employee:read_department': ['staff', 'head'],
  'employee:read_all': ['finance', 'auditor', 'admin'],
  'voucher:redeem': ['staff', 'head'],
  'voucher:read_department': ['head'],
  'voucher:read_all': ['finance', 'auditor'],
  'promise:keep': ['staff', 'head'],
  'promise:read_department': ['staff', 'head'],
  'message:plan': ['head'],
  'feedback:read_department': ['head'],
  'return:import': ['head'],
  'insight:read_department': ['head'],
  'insight:read_all': ['finance', 'auditor'],
  'policy:edit': ['head'],
  'policy:read_draft': ['head', 'finance', 'auditor'],
  'policy:confirm': ['finance'],
  'budget:plan': ['head'],
  'budget:adjust': ['head'],
  'employee:manage_department': ['head'],
  'employee:manage_all': ['admin'],
  'department:manage': ['admin'],
  'setting:read': ['finance', 'auditor'],
  'setting:second_yes': ['finance'],
  'audit:read_department': ['head'],
  'audit:read_all': ['finance', 'auditor', 'admin'],
  'ledger:read_own': ['staff'],
  'ledger:read_department': ['head'],
  'ledger:read_all': ['finance', 'auditor'],
  'ledger:reconcile': ['finance', 'auditor'],
  'ledger:seal': ['finance'],
  'ledger:verify': ['finance', 'auditor'],
  'control:read': ['finance', 'auditor'],
  'budget:freeze': ['finance'],
  'month:read': ['finance', 'auditor'],
  'month:close': ['finance'],
  'journal:read': ['finance', 'auditor'],
  'journal:make': ['finance'],
  'setting:gl_accounts': ['finance'],
  'ledger:save_view': ['head', 'finance', 'auditor'],
  'rate:set': ['finance'],
  'ledger:sample': ['finance', 'auditor'],
  'flag:read_all': ['finance', 'auditor'],
  'flag:review': ['finance'],
  'flag:answer': ['head'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof TABLE;

export const PERMISSIONS = Object.keys(TABLE) as Permission[];

/** A role somewhere: in a department, or in the company (`departmentId` null). */
export interface RoleGrant {
  role: Role;
  departmentId: string | null;
  /** When it ends by itself, an ISO time; absent = it stays until it is taken. */
  until?: string;
}

const allows = (permission: Permission, role: Role): boolean => (TABLE[permission] as readonly Role[]).includes(role);

/** Everything that the holder of these roles may do somewhere, in the order of the table. */
export function permissionsOf(grants: readonly RoleGrant[]): Permission[] {
  return PERMISSIONS.filter((permission) => grants.some((grant) => allows(permission, grant.role)));
}

/** Whether the holder of these roles may do this in that department. A company role reaches every department. */
export function mayIn(grants: readonly RoleGrant[], permission: Permission, departmentId: string): boolean {
  return grants.some(
    (grant) => allows(permission, grant.role) && (grant.departmentId === null || grant.departmentId === departmentId),
  );
}

/** The departments in which these roles carry the permission; `all` when it is held for the company. */
export function departmentsWith(grants: readonly RoleGrant[], permission: Permission): 'all' | string[] {
  const matching = grants.filter((grant) => allows(permission, grant.role));
  if (matching.some((grant) => grant.departmentId === null)) return 'all';
  return [...new Set(matching.flatMap((grant) => grant.departmentId ?? []))];
}
