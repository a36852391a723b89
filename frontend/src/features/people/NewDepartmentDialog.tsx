import { useMemo, useState } from 'react';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { useLocale } from '../../locales/texts.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { TextField } from '../../ui/TextField.js';
import { useToast } from '../../ui/Toast.js';
import { currencyChoices, isSlug, slugOf, timeZoneChoices } from './department-draft.js';
import { NameFields } from './NameFields.js';
import { SearchedChoice } from './SearchedChoice.js';
import { useNewDepartment } from './people.api.js';

/** A new department: its name in each language, its money, its clock. */
export function NewDepartmentDialog({ onClose }: { onClose: () => void }) {
  const { people: texts, common } = useOfficeTexts();
  const { locale } = useLocale();
  const say = useToast();
  const [name, setName] = useState({ en: '', ru: '' });
  const [ownSlug, setOwnSlug] = useState<string | null>(null);
  const [currency, setCurrency] = useState('');
  const [timeZone, setTimeZone] = useState('');
  const [isTried, setIsTried] = useState(false);
  const create = useNewDepartment();
  const slug = ownSlug ?? slugOf(name.en);
  const currencies = useMemo(() => currencyChoices(locale), [locale]);
  const timeZones = useMemo(() => timeZoneChoices(locale), [locale]);
  const submit = (): void => {
    setIsTried(true);
    if (!name.en.trim() || !name.ru.trim() || !isSlug(slug) || !currency || !timeZone) return;
    const onSuccess = (): void => {
      say(texts.departmentCreated({ name: name[locale] }));
      onClose();
    };
    create.mutate({ slug, name: { en: name.en.trim(), ru: name.ru.trim() }, currency, timeZone }, { onSuccess });
  };
  return (
    <Dialog
      title={texts.newDepartment}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button variant="primary" disabled={create.isPending} onClick={submit}>
            {texts.createDepartment}
          </Button>
        </>
      }
    >
      <NameFields name={name} onChange={setName} isTried={isTried} />
      <SearchedChoice
        label={texts.currency}
        hint={texts.currencyHint}
        choices={currencies}
        value={currency}
        onChange={setCurrency}
        error={isTried && !currency ? texts.currencyMissing : null}
      />
      <SearchedChoice
        label={texts.timeZone}
        hint={texts.timeZoneHint}
        choices={timeZones}
        value={timeZone}
        onChange={setTimeZone}
        error={isTried && !timeZone ? texts.timeZoneMissing : null}
      />
      <TextField
        label={texts.slug}
        hint={texts.slugHint}
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        value={slug}
        onChange={(event) => setOwnSlug(event.target.value.toLowerCase())}
        error={isTried && !isSlug(slug) ? texts.slugMissing : null}
      />
      {create.error && <ErrorNote error={create.error} />}
    </Dialog>
  );
}
