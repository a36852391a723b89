import type { Department } from '@amends/shared/contract/department.js';
import { RETURNS_FILE_BYTES_MAX } from '@amends/shared/limits.js';
import { FileUp, Upload } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useOfficeTexts } from '../../../locales/office-texts.js';
import { Button } from '../../../ui/Button.js';
import { ErrorNote } from '../../../ui/ErrorNote.js';
import { FilePicker } from '../../../ui/FilePicker.js';
import { Panel } from '../../../ui/Panel.js';
import { TextArea } from '../../../ui/TextField.js';
import { ReturnsResult } from './ReturnsResult.js';
import styles from './ReturnsForm.module.css';
import { useImportReturns } from './use-import-returns.js';

/** A file or pasted rows go in; what became of every row comes out. */
export function ReturnsForm({ department }: { department: Department }) {
  const texts = useOfficeTexts().department.returns;
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
  const read = async (file: File): Promise<void> => {
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
          <FilePicker
            label={texts.choose}
            icon={<FileUp aria-hidden />}
            accept=".csv,.tsv,.txt,text/csv"
            hint={texts.fileHint}
            chosen={fileName && texts.chosen({ name: fileName })}
            onFile={(file) => void read(file)}
          />
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
