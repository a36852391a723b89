import { LOCALES, type LocalizedText } from '@amends/shared/locale.js';
import { LANGUAGE_NAMES } from '../../locales/language-names.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { TextField } from '../../ui/TextField.js';

const NAME_LENGTH_MAX = 120;

interface NameFieldsProps {
  name: LocalizedText;
  onChange: (name: LocalizedText) => void;
  isTried: boolean;
}

/** A name as it is read in each language. */
export function NameFields({ name, onChange, isTried }: NameFieldsProps) {
  const texts = useOfficeTexts().people;
  return LOCALES.map((locale) => (
    <TextField
      key={locale}
      label={`${texts.name}, ${LANGUAGE_NAMES[locale]}`}
      autoComplete="off"
      maxLength={NAME_LENGTH_MAX}
      value={name[locale]}
      onChange={(event) => onChange({ ...name, [locale]: event.target.value })}
      error={isTried && name[locale].trim() === '' ? texts.nameMissing : null}
    />
  ));
}
