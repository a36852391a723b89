import type { Department, Employee } from '@amends/shared/contract/department.js';
import type { OfficeTexts } from '../../locales/office-texts.js';
import { DisclosureButton } from '../../ui/DisclosureButton.js';
import type { Column } from '../../ui/Table.js';
import { VisuallyHidden } from '../../ui/VisuallyHidden.js';
import { ActiveTag } from './ActiveTag.js';
import { HeldRoles } from './HeldRoles.js';
import type { Opening } from './use-opening.js';

interface PeopleColumns {
  texts: OfficeTexts;
  departments: readonly Department[];
  opening: Opening;
}

export function peopleColumns({ texts: { people }, departments, opening }: PeopleColumns): Column<Employee>[] {
  return [
    { key: 'name', header: people.name, cell: ({ name }) => name, noWrap: true },
    {
      key: 'roles',
      header: people.roles,
      cell: (employee) => <HeldRoles employee={employee} departments={departments} />,
    },
    { key: 'email', header: people.email, cell: ({ email }) => email },
    { key: 'state', header: people.state, cell: ({ active }) => <ActiveTag active={active} /> },
    {
      key: 'acts',
      header: <VisuallyHidden>{people.acts}</VisuallyHidden>,
      cell: (employee) =>
        opening.mayOpen(employee) && (
          <DisclosureButton
            open={opening.openId === employee.id}
            label={people.actsOf({ name: employee.name })}
            onToggle={() => opening.onToggle(employee.id)}
          />
        ),
      align: 'right',
    },
  ];
}
