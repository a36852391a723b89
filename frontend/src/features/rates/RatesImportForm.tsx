import { FileUp, Upload } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Button } from '../../ui/Button.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { FilePicker } from '../../ui/FilePicker.js';
import { Panel } from '../../ui/Panel.js';
import { Table } from '../../ui/Table.js';
import { TextArea } from '../../ui/TextField.js';
import { useImportRates } from './rates.api.js';
import styles from './RatesImportForm.module.css';

/** A file or pasted rows; what could not be used is said line by line. */
export function RatesImportForm() {
  const texts = useOfficeTexts().rates.import;
  const [rows, setRows] = useState('');
  const [name, setName] = useState<string | null>(null);
  const [isTried, setIsTried] = useState(false);
  const load = useImportRates();
  const write = (text: string, from: string | null): void => {
    setRows(text);
    setName(from);
    load.reset();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setIsTried(true);
    if (rows.trim() !== '') load.mutate(rows);
  };
  const refused = load.data?.refused ?? [];
  return (
    <Panel title={texts.title}>
      <form className={styles.form} noValidate onSubmit={submit}>
        <FilePicker
          label={texts.choose}
          icon={<FileUp aria-hidden />}
          accept=".csv,.tsv,.txt,text/csv"
          hint={texts.hint}
          chosen={name && texts.chosen({ name })}
          onFile={(file) => void file.text().then((text) => write(text, file.name))}
        />
        <TextArea
          label={texts.paste}
          rows={4}
          spellCheck={false}
          placeholder={texts.placeholder}
          value={rows}
          error={isTried && rows.trim() === '' ? texts.empty : null}
          onChange={(event) => write(event.target.value, null)}
        />
        {load.error && <ErrorNote error={load.error} />}
        <Button type="submit" icon={<Upload aria-hidden />} disabled={load.isPending}>
          {texts.button}
        </Button>
        <output>{load.data && texts.done(load.data)}</output>
        {refused.length > 0 && (
          <Table
            caption={texts.refused(refused.length)}
            dense
            columns={[
              { key: 'line', header: texts.line, cell: ({ line }) => line },
              { key: 'problem', header: texts.problem, cell: ({ problem }) => texts.problems[problem] },
            ]}
            rows={refused}
            rowKey={({ line }) => String(line)}
          />
        )}
      </form>
    </Panel>
  );
}
