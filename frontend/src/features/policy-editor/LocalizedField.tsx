import type { Locale } from '@amends/shared/locale.js';
import type { FaultKind } from '@amends/shared/policy-faults.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { TextArea, TextField } from '../../ui/TextField.js';
import { WordingHints } from './WordingHints.js';
import { useFaultText } from './use-fault-text.js';

interface LocalizedFieldProps {
  optionId: string;
  name: 'title' | 'say' | 'handOver';
  locale: Locale;
  value: string;
  maxLength: number;
  isLong: boolean;
  fault: FaultKind | undefined;
  onChange: (text: string) => void;
}

/** A text in one language, and beneath it the words that had better not be there. */
export function LocalizedField(props: LocalizedFieldProps) {
  const { optionId, name, locale, value, maxLength, isLong, fault, onChange } = props;
  const texts = useOfficeTexts().policyEditor.fields;
  const { error, touch } = useFaultText(fault);
  const look = {
    label: texts.inLanguage[locale](texts[name]),
    lang: locale,
    required: true,
    maxLength,
    value,
    error,
    onBlur: touch,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  return (
    <div>
      {isLong ? <TextArea {...look} /> : <TextField {...look} autoComplete="off" />}
      <WordingHints optionId={optionId} text={value} locale={locale} />
    </div>
  );
}
