import type { Gesture } from '@amends/shared/contract/gesture.js';
import { useEmployees } from '../../lib/directory.js';
import { useTexts } from '../../locales/texts.js';
import styles from './OwnRequest.module.css';

/** Nobody answers their own request: says who else can. */
export function OwnRequest({ gesture }: { gesture: Gesture }) {
  const texts = useTexts().requests;
  const others = (useEmployees().data ?? []).filter(
    ({ id, active, roles }) =>
      active &&
      id !== gesture.employee.id &&
      roles.some(({ role, departmentId }) => role === 'head' && departmentId === gesture.departmentId),
  );
  return (
    <p className={styles.own}>
      {others.length > 0 ? texts.ownOthers({ names: others.map(({ name }) => name).join(', ') }) : texts.ownNobody}
    </p>
  );
}
