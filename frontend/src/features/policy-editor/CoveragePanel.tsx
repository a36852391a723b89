import { LOSSES } from '@amends/shared/contract/policy.js';
import { OPTIONS_PER_CATEGORY_MIN } from '@amends/shared/limits.js';
import { policyCoverage } from '@amends/shared/policy-coverage.js';
import { activeOptions } from '@amends/shared/policy-rules.js';
import { TriangleAlert } from 'lucide-react';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Panel } from '../../ui/Panel.js';
import styles from './CoveragePanel.module.css';
import { useEditor } from './editor-context.js';

/** What every loss and every thin reason has in the draft. */
export function CoveragePanel() {
  const { policyEditor, gesture } = useOfficeTexts();
  const texts = policyEditor.coverage;
  const { draft, categories } = useEditor();
  const active = activeOptions(draft.options);
  if (active.length === 0) return null;
  const { thin, unrestored } = policyCoverage(active, categories);
  const lines = [
    ...LOSSES.map((loss) => ({
      key: loss as string,
      name: texts.restores[loss] ?? gesture.losses[loss],
      count: active.filter(({ restores }) => restores === loss).length,
      isThin: unrestored.includes(loss),
    })),
    ...thin.map(({ categoryId, fitting }) => ({
      key: categoryId,
      name: categories.find(({ id }) => id === categoryId)?.name ?? '',
      count: fitting,
      isThin: true,
    })),
  ];
  return (
    <Panel title={texts.title}>
      <dl className={styles.coverage}>
        {lines.map(({ key, name, count, isThin }) => (
          <div key={key}>
            <dt>{name}</dt>
            <dd data-thin={isThin}>
              {isThin && <TriangleAlert aria-hidden />}
              {texts.options(count)}
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.verdict}>{thin.length === 0 ? texts.allChoices : texts.thin(OPTIONS_PER_CATEGORY_MIN)}</p>
    </Panel>
  );
}
