import type { Department } from '@amends/shared/contract/department.js';
import type { Permission } from '@amends/shared/permissions.js';
import type { ReactNode } from 'react';
import { useSearchParams } from 'wouter';
import { useDepartments } from '../lib/directory.js';
import { useSession } from '../lib/session.js';
import { useOfficeTexts } from '../locales/office-texts.js';
import { EmptyState } from '../ui/EmptyState.js';
import { ErrorNote } from '../ui/ErrorNote.js';
import { Page } from '../ui/Page.js';
import { Skeleton } from '../ui/Skeleton.js';
import { DepartmentChoice } from './DepartmentChoice.js';
import { useDepartmentsFor } from './use-departments-for.js';

interface DepartmentPageProps {
  title: string;
  /** Under the title; absent = the department's name. */
  lead?: ReactNode;
  /** Whoever may do one of these things in a department sees it. */
  needs: readonly Permission[];
  width?: 'narrow' | 'wide';
  /** The choice that leads to all departments at once. */
  everything?: string;
  /** What of the address still makes sense in another department. */
  keeping?: readonly string[];
  /** Beside the title, after the choice of the department. */
  actions?: (department: Department) => ReactNode;
  children: (department: Department) => ReactNode;
}

const FIRST_LINES = 6;

/** A screen about one department: the address says which, else it is one's own, else the first. */
export function DepartmentPage({ needs, lead, everything, keeping, actions, children, ...page }: DepartmentPageProps) {
  const texts = useOfficeTexts().office;
  const [params] = useSearchParams();
  const { employee } = useSession();
  const all = useDepartments();
  const departments = useDepartmentsFor(...needs);
  const find = (id: string | null): Department | undefined => departments.find((one) => one.id === id);
  const department = find(params.get('department')) ?? find(employee.departmentId) ?? departments[0];
  if (!department) {
    return (
      <Page {...page}>
        {all.error && <ErrorNote error={all.error} onRetry={() => void all.refetch()} />}
        {all.isLoading && <Skeleton lines={FIRST_LINES} />}
        {all.data && <EmptyState title={texts.noDepartment}>{texts.noDepartmentHint}</EmptyState>}
      </Page>
    );
  }
  return (
    <Page
      {...page}
      lead={lead ?? department.name}
      actions={
        <>
          <DepartmentChoice
            departments={departments}
            chosen={department.id}
            {...(everything !== undefined && { everything })}
            {...(keeping && { keeping })}
          />
          {actions?.(department)}
        </>
      }
    >
      {children(department)}
    </Page>
  );
}
