import type { Department, Employee } from '@amends/shared/contract/department.js';
import type { Texts } from '../../locales/texts.js';
import type { Column } from '../../ui/Table.js';
import { ActiveTag } from './ActiveTag.js';
import { HeldRoles } from './HeldRoles.js';

interface PeopleColumns {
  texts: Texts;
  departments: readonly Department[];
}

export function peopleColumns({ texts: { people }, departments }: PeopleColumns): Column<Employee>[] {
  return [
    { key: 'name', header: people.name, cell: ({ name }) => name, noWrap: true },
    {
      key: 'roles',
      header: people.roles,
      cell: (employee) => <HeldRoles employee={employee} departments={departments} />,
    },
    { key: 'email', header: people.email, cell: ({ email }) => email },
    { key: 'state', header: people.state, cell: ({ active }) => <ActiveTag active={active} /> },
  ];
}
