import { useSearchParams } from 'wouter';
import { useSession } from '../lib/session.js';

/** The department that a screen shows: the URL's, else the person's own, else their first. */
export function useChosenDepartment() {
  const { employee, departments } = useSession();
  const [params, setParams] = useSearchParams();
  return {
    departments,
    departmentId: params.get('department') ?? employee.departmentId ?? departments[0]?.id,
    choose: (department: string) => setParams({ department }, { replace: true }),
  };
}
