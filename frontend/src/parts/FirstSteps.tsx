import { Check } from 'lucide-react';
import { useOfficeTexts } from '../locales/office-texts.js';
import { LinkButton } from '../ui/Button.js';
import { Panel } from '../ui/Panel.js';
import { Skeleton } from '../ui/Skeleton.js';
import styles from './FirstSteps.module.css';
import { useFirstSteps } from './first-steps.js';

const STEP_LINES = 6;

/** What a new department needs before its staff can give: money, options, people. The next step is the one to take. */
export function FirstSteps({ departmentId }: { departmentId: string }) {
  const texts = useOfficeTexts().firstSteps;
  const steps = useFirstSteps(departmentId);
  if (!steps) return <Skeleton lines={STEP_LINES} />;
  const next = steps.find(({ isDone }) => !isDone)?.name;
  return (
    <Panel title={texts.title}>
      <p className={styles.lead}>{texts.lead}</p>
      <ol>
        {steps.map(({ name, path, isDone }, index) => (
          <li key={name} className={styles.step} data-done={isDone || undefined} data-next={name === next || undefined}>
            <span className={styles.mark}>{isDone ? <Check aria-hidden /> : index + 1}</span>
            <div className={styles.words}>
              <b>{texts.steps[name].title}</b>
              <p>{isDone ? texts.done : texts.steps[name].why}</p>
            </div>
            <LinkButton href={path} variant={name === next ? 'primary' : 'secondary'}>
              {isDone ? texts.look : texts.steps[name].action}
            </LinkButton>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
