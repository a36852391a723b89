import type { Department } from '@amends/shared/contract/department.js';
import { EMAIL_LENGTH_MAX } from '@amends/shared/limits.js';
import { LOCALES } from '@amends/shared/locale.js';
import { useState } from 'react';
import { LANGUAGE_NAMES } from '../../locales/language-names.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { useLocale } from '../../locales/texts.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Segmented } from '../../ui/Segmented.js';
import styles from './HireDialog.module.css';
import { FirstPassword } from './FirstPassword.js';
import { NameFields } from './NameFields.js';
import { useHire } from './people.api.js';
import { RolesFields } from './RolesFields.js';
import { TextField } from '../../ui/TextField.js';
import type { RoleGrant } from '@amends/shared/permissions.js';

interface HireDialogProps {
  /** Where this person may add people. */
  departments: readonly Department[];
  /** Whether they may give any role. */
  isAll: boolean;
  onClose: () => void;
}

const EMAIL = /^\S+@\S+\.\S+$/;

/** Adds somebody; the answer is their first password, shown this once. */
export function HireDialog({ departments, isAll, onClose }: HireDialogProps) {
  const { people: texts, common } = useOfficeTexts();
  const { locale: own } = useLocale();
  const [email, setEmail] = useState('');
  const [name, setName] = useState({ en: '', ru: '' });
  const [locale, setLocale] = useState(own);
  const [onlyDepartment] = departments.length === 1 ? departments : [];
  const [roles, setRoles] = useState<RoleGrant[]>(
    onlyDepartment ? [{ role: 'staff', departmentId: onlyDepartment.id }] : [],
  );
  const [isTried, setIsTried] = useState(false);
  const hire = useHire();
  if (hire.data) return <FirstPassword name={name[own]} password={hire.data.firstPassword} onClose={onClose} />;

  const isNamed = name.en.trim() !== '' && name.ru.trim() !== '';
  const isReachable = EMAIL.test(email.trim());
  const submit = (): void => {
    setIsTried(true);
    if (!isNamed || !isReachable || roles.length === 0) return;
    hire.mutate({ email: email.trim(), name: { en: name.en.trim(), ru: name.ru.trim() }, locale, roles });
  };
  return (
    <Dialog
      title={texts.hire}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button variant="primary" disabled={hire.isPending} onClick={submit}>
            {texts.hireSubmit}
          </Button>
        </>
      }
    >
      <NameFields name={name} onChange={setName} isTried={isTried} />
      <TextField
        label={texts.email}
        type="email"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={EMAIL_LENGTH_MAX}
        value={email}
        onChange={(event) => setEmail(event.target.value)}
        error={isTried && !isReachable ? texts.emailMissing : null}
      />
      <div className={styles.language}>
        <p>{texts.firstLanguage}</p>
        <Segmented
          label={texts.firstLanguage}
          value={locale}
          options={LOCALES.map((one) => ({ value: one, label: LANGUAGE_NAMES[one] }))}
          onChange={setLocale}
        />
      </div>
      <RolesFields
        departments={departments}
        roles={roles}
        onChange={setRoles}
        isAll={isAll}
        error={isTried && roles.length === 0 ? texts.roleMissing : null}
      />
      {hire.error && <ErrorNote error={hire.error} />}
    </Dialog>
  );
}
