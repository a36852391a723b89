import { useSession } from '../lib/session.js';
import { useChosenDepartment } from '../parts/use-chosen-department.js';
import { laterScreen } from './later-screen.js';

export const PolicyScreen = laterScreen(async () => (await import('../features/policy/PolicyScreen.js')).PolicyScreen);
const PolicyEditorScreen = laterScreen(
  async () => (await import('../features/policy-editor/PolicyEditorScreen.js')).PolicyEditorScreen,
);

/** Heads write their department's policy; everybody else reads it. */
export function PolicyRoute() {
  const { departments } = useSession();
  const { departmentId } = useChosenDepartment();
  const isHead = departments.some(({ id, roles }) => id === departmentId && roles.includes('head'));
  if (isHead && departmentId !== undefined) return <PolicyEditorScreen departmentId={departmentId} />;
  return <PolicyScreen />;
}
