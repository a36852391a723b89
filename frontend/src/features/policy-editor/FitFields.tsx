import { type Loss, LOSSES, OPTION_KINDS, type OptionKind } from '@amends/shared/contract/policy.js';
import { SEVERITY_MAX, SEVERITY_MIN } from '@amends/shared/limits.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { CategoryChip } from '../../parts/CategoryChip.js';
import { Select } from '../../ui/Select.js';
import { useEditor } from './editor-context.js';
import type { PartProps } from './option-props.js';
import styles from './OptionForm.module.css';
import { useFaultText } from './use-fault-text.js';

const LEVELS = Array.from({ length: SEVERITY_MAX }, (_, index) => index + SEVERITY_MIN);

/** What kind it is, what it restores, from how bad on, and for what reasons. */
export function FitFields({ option, onChange, faultOf }: PartProps) {
  const { policyEditor, gesture } = useOfficeTexts();
  const texts = policyEditor.fields;
  const { categories } = useEditor();
  const { categoryIds } = option;
  const { error, touch } = useFaultText(faultOf('categoryIds'));
  const toggle = (id: string): void => {
    touch();
    onChange({
      categoryIds: categoryIds.includes(id) ? categoryIds.filter((one) => one !== id) : [...categoryIds, id],
    });
  };
  return (
    <>
      <div className={styles.trio}>
        <Select
          label={texts.kind}
          value={option.kind}
          options={OPTION_KINDS.map((kind) => ({ value: kind, label: gesture.kinds[kind] }))}
          onChange={(kind) => onChange({ kind: kind as OptionKind })}
        />
        <Select
          label={texts.restores}
          value={option.restores}
          options={LOSSES.map((loss) => ({ value: loss, label: gesture.losses[loss] }))}
          onChange={(restores) => onChange({ restores: restores as Loss })}
        />
        <Select
          label={texts.minSeverity}
          value={String(option.minSeverity)}
          options={LEVELS.map((level) => ({ value: String(level), label: `${level} · ${gesture.severities[level]}` }))}
          onChange={(level) => onChange({ minSeverity: Number(level) })}
        />
      </div>
      <fieldset className={styles.group}>
        <legend>{texts.categories}</legend>
        <div className={styles.chips}>
          {categories.map((category) => (
            <CategoryChip
              key={category.id}
              category={category}
              isChosen={categoryIds.includes(category.id)}
              onChoose={() => toggle(category.id)}
            />
          ))}
        </div>
        {error && (
          <p className={styles.fault} role="alert">
            {error}
          </p>
        )}
      </fieldset>
    </>
  );
}
