import type { GlMappingOfDepartment } from '@amends/shared/contract/journal.js';
import { GL_ACCOUNT_LENGTH_MAX } from '@amends/shared/limits.js';
import { Check, TriangleAlert } from 'lucide-react';
import { useId, useState } from 'react';
import { useMedia } from '../../lib/media.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Button } from '../../ui/Button.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Panel } from '../../ui/Panel.js';
import { Tag } from '../../ui/Tag.js';
import { TextField } from '../../ui/TextField.js';
import { useToast } from '../../ui/Toast.js';
import { ACCOUNT_FIELDS, type AccountsRow, draftOf, isMissing, requestOf } from './accounts-draft.js';
import styles from './DepartmentAccounts.module.css';
import { useSetGlMapping } from './journal.api.js';

interface RowProps {
  name: string;
  row: AccountsRow;
  /** The labels stand above the first row, where there is room for one line each. */
  isFirst: boolean;
  disabled: boolean;
  /** What an empty field means. */
  placeholder?: string | undefined;
  errorOf?: (field: (typeof ACCOUNT_FIELDS)[number]) => string | null;
  onChange: (row: AccountsRow) => void;
}

const ONE_LINE = '(width >= 64rem)';

function AccountFields({ name, row, isFirst, disabled, placeholder, errorOf, onChange }: RowProps) {
  const texts = useOfficeTexts().journal.accounts;
  const oneLine = useMedia(ONE_LINE);
  const id = useId();
  return (
    <fieldset aria-labelledby={id} className={styles.row}>
      <b id={id}>{name}</b>
      {ACCOUNT_FIELDS.map((field) => (
        <TextField
          key={field}
          label={texts[field]}
          labelHidden={oneLine && !isFirst}
          compact
          disabled={disabled}
          maxLength={GL_ACCOUNT_LENGTH_MAX}
          autoComplete="off"
          placeholder={placeholder}
          value={row[field]}
          onChange={(event) => onChange({ ...row, [field]: event.target.value })}
          error={errorOf?.(field)}
        />
      ))}
    </fieldset>
  );
}

function MappingState({ unmapped }: Pick<GlMappingOfDepartment, 'unmapped'>) {
  const texts = useOfficeTexts().journal.accounts;
  if (unmapped.length === 0) {
    return (
      <Tag tone="healthy" icon={<Check aria-hidden />}>
        {texts.complete}
      </Tag>
    );
  }
  return (
    <Tag tone="low" icon={<TriangleAlert aria-hidden />}>
      {texts.unmapped(unmapped.length)}
    </Tag>
  );
}

/** One department's accounts and what differs for the accounts that its options name. */
export function DepartmentAccounts({ department, mayEdit }: { department: GlMappingOfDepartment; mayEdit: boolean }) {
  const { journal, common } = useOfficeTexts();
  const texts = journal.accounts;
  const say = useToast();
  const [draft, setDraft] = useState(() => draftOf(department));
  const [isTried, setIsTried] = useState(false);
  const save = useSetGlMapping(() => say(texts.saved({ department: department.departmentName })));
  return (
    <Panel title={department.departmentName} action={<MappingState unmapped={department.unmapped} />}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setIsTried(true);
          const request = requestOf(department.departmentId, draft);
          if (request) save.mutate(request);
        }}
      >
        <AccountFields
          name={texts.fallback}
          isFirst
          row={draft.fallback}
          disabled={!mayEdit}
          errorOf={(field) => (isTried && isMissing(draft, field) ? texts.missing : null)}
          onChange={(fallback) => setDraft({ ...draft, fallback })}
        />
        {draft.options.map(({ glAccount, ...row }, place) => (
          <AccountFields
            key={glAccount}
            name={texts.option({ account: glAccount })}
            isFirst={false}
            row={row}
            disabled={!mayEdit}
            placeholder={texts.same}
            onChange={(changed) =>
              setDraft({ ...draft, options: draft.options.with(place, { glAccount, ...changed }) })
            }
          />
        ))}
        {save.error && <ErrorNote error={save.error} />}
        {mayEdit && (
          <Button type="submit" disabled={save.isPending}>
            {common.save}
          </Button>
        )}
      </form>
    </Panel>
  );
}
