import {
  DEPARTMENT_ROLES,
  departmentsWith,
  mayIn,
  type Permission,
  PERMISSIONS,
  permissionsOf,
  type Role,
  type RoleGrant,
  ROLES,
} from '@amends/shared/permissions.js';

const GATE = 'gate';
const HOTEL = 'hotel';

const held = (role: Role, departmentId = GATE): RoleGrant => ({
  role,
  departmentId: (DEPARTMENT_ROLES as readonly Role[]).includes(role) ? departmentId : null,
});

/** The whole table once more, seen from the roles: who gets or loses a permission by accident is seen here. */
const MAY: Record<Role, Permission[]> = {
  staff: [
    'gesture:grant',
    'gesture:read_own',
    'gesture:reverse_own',
    'customer:search',
    'policy:read',
    'policy:confirm_reading',
    'department:read',
    'employee:read_department',
    'voucher:redeem',
    'promise:keep',
    'promise:read_department',
    'ledger:read_own',
  ],
  head: [
    'gesture:read_department',
    'gesture:reverse_department',
    'gesture:approve',
    'customer:search',
    'customer:erase',
    'team:read',
    'budget:read',
    'policy:read',
    'policy:confirm_reading',
    'department:read',
    'employee:read_department',
    'voucher:redeem',
    'voucher:read_department',
    'promise:keep',
    'promise:read_department',
    'message:plan',
    'feedback:read_department',
    'return:import',
    'insight:read_department',
    'policy:edit',
    'policy:read_draft',
    'budget:plan',
    'budget:adjust',
    'employee:manage_department',
    'audit:read_department',
    'ledger:read_department',
    'ledger:save_view',
    'flag:answer',
  ],
  finance: [
    'gesture:read_all',
    'budget:read',
    'policy:read',
    'policy:confirm_reading',
    'department:read',
    'employee:read_all',
    'voucher:read_all',
    'insight:read_all',
    'policy:read_draft',
    'policy:confirm',
    'setting:read',
    'setting:second_yes',
    'audit:read_all',
    'ledger:read_all',
    'ledger:reconcile',
    'ledger:seal',
    'ledger:verify',
    'control:read',
    'budget:freeze',
    'month:read',
    'month:close',
    'journal:read',
    'journal:make',
    'setting:gl_accounts',
    'ledger:save_view',
    'rate:set',
    'ledger:sample',
    'flag:read_all',
    'flag:review',
  ],
  auditor: [
    'gesture:read_all',
    'budget:read',
    'policy:read',
    'department:read',
    'employee:read_all',
    'voucher:read_all',
    'insight:read_all',
    'policy:read_draft',
    'setting:read',
    'audit:read_all',
    'ledger:read_all',
    'ledger:reconcile',
    'ledger:verify',
    'control:read',
    'month:read',
    'journal:read',
    'ledger:save_view',
    'ledger:sample',
    'flag:read_all',
  ],
  admin: [
    'policy:read',
    'policy:confirm_reading',
    'department:read',
    'employee:read_all',
    'employee:manage_all',
    'department:manage',
    'audit:read_all',
  ],
};

describe('a role', () => {
  it.each(ROLES)('%s may do what its line says and nothing else', (role) => {
    expect(permissionsOf([held(role)])).toEqual(MAY[role]);
  });

  it('gives nothing when it is not held', () => {
    expect(permissionsOf([])).toEqual([]);
  });

  it('adds to the others that somebody holds, each permission once', () => {
    const both = permissionsOf([held('staff'), held('head')]);
    expect(both).toEqual(PERMISSIONS.filter((one) => MAY.staff.includes(one) || MAY.head.includes(one)));
  });

  it('never lets the one who keeps the books give anything away, or the one who gives answer requests', () => {
    expect(MAY.finance).not.toContain('gesture:grant');
    expect(MAY.finance).not.toContain('gesture:approve');
    expect(MAY.admin).not.toContain('gesture:grant');
    expect(MAY.staff).not.toContain('gesture:approve');
  });
});

describe('an external auditor', () => {
  it('reads what finance reads, and changes nothing', () => {
    const reads = MAY.finance.filter((permission) =>
      /:(read|read_all|read_draft|reconcile|verify|save_view|sample)$/.test(permission),
    );
    expect(MAY.auditor).toEqual(reads);
  });
});

describe('in a department', () => {
  it.each(DEPARTMENT_ROLES.flatMap((role) => MAY[role].map((permission) => [role, permission] as const)))(
    '%s may %s in their own only',
    (role, permission) => {
      expect(mayIn([held(role)], permission, GATE)).toBe(true);
      expect(mayIn([held(role)], permission, HOTEL)).toBe(false);
      expect(departmentsWith([held(role)], permission)).toEqual([GATE]);
    },
  );

  it('a company role reaches every one', () => {
    expect(mayIn([held('finance')], 'budget:read', HOTEL)).toBe(true);
    expect(departmentsWith([held('head'), held('finance')], 'budget:read')).toBe('all');
  });

  it('what is held in one does not help in another', () => {
    const grants = [held('staff', GATE), held('head', HOTEL)];
    expect(mayIn(grants, 'gesture:approve', GATE)).toBe(false);
    expect(mayIn(grants, 'gesture:grant', HOTEL)).toBe(false);
    expect(departmentsWith(grants, 'policy:read')).toEqual([GATE, HOTEL]);
    expect(departmentsWith(grants, 'ledger:read_all')).toEqual([]);
  });
});
