import { useSession } from '../../lib/session.js';
import { useDepartment } from '../../parts/use-department.js';

/** The zone of the department that takes the code; the device's until it is known. */
export const useOwnZone = (): string | undefined => useDepartment(useSession().employee.departmentId)?.timeZone;
