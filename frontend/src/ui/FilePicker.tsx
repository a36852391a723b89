import { type ReactNode, useId } from 'react';
import styles from './FilePicker.module.css';

interface FilePickerProps {
  label: string;
  icon?: ReactNode;
  accept: string;
  hint: string;
  /** What was chosen, in words. */
  chosen: string | null;
  onFile: (file: File) => void;
}

/** Chooses one file from the device. */
export function FilePicker({ label, icon, accept, hint, chosen, onFile }: FilePickerProps) {
  const id = useId();
  return (
    <div className={styles.file}>
      <input
        id={id}
        type="file"
        accept={accept}
        className={styles.picker}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onFile(file);
          // the same file, corrected, can be chosen again
          event.target.value = '';
        }}
      />
      <label htmlFor={id} className={styles.choose}>
        {icon}
        {label}
      </label>
      <output>{chosen}</output>
      <p id={`${id}-hint`} className={styles.hint}>
        {hint}
      </p>
    </div>
  );
}
