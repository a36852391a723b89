import type { Department } from '@amends/shared/contract/department.js';
import { RETURNS_FILE_BYTES_MAX } from '@amends/shared/limits.js';
import { FileUp, Upload } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { useOfficeTexts } from '../../../locales/office-texts.js';
import { Button } from '../../../ui/Button.js';
import { ErrorNote } from '../../../ui/ErrorNote.js';
import { Panel } from '../../../ui/Panel.js';
import { TextArea } from '../../../ui/TextField.js';
import { ReturnsResult } from './ReturnsResult.js';
import styles from './ReturnsForm.module.css';
import { useImportReturns } from './use-import-returns.js';

/** A file or pasted rows go in; what became of every row comes out. */
export function ReturnsForm({ department }: { department: Department }) {
  const texts = useOfficeTexts().department.returns;
  const id = useId();
  const [rows, setRows] = useState('');
  const [fileName, setFileName] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const load = useImportReturns(department.id);
  const write = (text: string, name: string | null): void => {
    setRows(text);
    setFileName(name);
    setFault(null);
    load.reset();
  };
  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    if (file.size > RETURNS_FILE_BYTES_MAX) setFault(texts.tooLarge);
    else write(await file.text(), file.name);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (rows.trim() === '') setFault(texts.missing);
    else load.mutate(rows);
  };
  return (
    <>
      <Panel>
        <form className={styles.form} noValidate onSubmit={submit}>
          <div className={styles.file}>
            <input
              id={id}
              type="file"
              accept=".csv,.tsv,.txt,text/csv"
              className={styles.picker}
              aria-describedby={`${id}-hint`}
              onChange={(event) => {
                void read(event.target.files?.[0]);
                // the same file, corrected, can be chosen again
                event.target.value = '';
              }}
            />
            <label htmlFor={id} className={styles.choose}>
              <FileUp aria-hidden />
              {texts.choose}
            </label>
            <output>{fileName && texts.chosen({ name: fileName })}</output>
          </div>
          <p id={`${id}-hint`} className={styles.hint}>
            {texts.fileHint}
          </p>
          <TextArea
            label={texts.paste}
            rows={6}
            className={styles.rows}
            spellCheck={false}
            placeholder={texts.placeholder}
            value={rows}
            error={fault}
            onChange={(event) => write(event.target.value, null)}
          />
          {load.error && <ErrorNote error={load.error} />}
          <div className={styles.foot}>
            <Button type="submit" variant="primary" icon={<Upload aria-hidden />} disabled={load.isPending}>
              {load.isPending ? texts.sending : texts.send}
            </Button>
            <span className={styles.hint}>{texts.repeat}</span>
          </div>
        </form>
      </Panel>
      {load.data && <ReturnsResult answer={load.data} department={department} />}
    </>
  );
}
