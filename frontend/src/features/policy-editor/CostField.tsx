import type { FaultKind } from '@amends/shared/policy-faults.js';
import { MoneyField } from '../../parts/MoneyField.js';
import { useEditor } from './editor-context.js';
import { useFaultText } from './use-fault-text.js';

interface CostFieldProps {
  label: string;
  hint?: string;
  /** Minor units; 0 = nothing readable is written yet. */
  value: number;
  fault: FaultKind | undefined;
  onChange: (minor: number) => void;
}

/** An amount of an option in the department's currency. */
export function CostField({ label, hint, value, fault, onChange }: CostFieldProps) {
  const { department } = useEditor();
  const { error, touch } = useFaultText(fault);
  return (
    <MoneyField
      label={label}
      hint={hint}
      currency={department.currency}
      value={value === 0 ? null : value}
      error={error}
      onChange={(minor) => {
        touch();
        onChange(minor ?? 0);
      }}
    />
  );
}
