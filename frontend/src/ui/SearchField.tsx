import { SEARCH_LENGTH_MAX } from '@amends/shared/limits.js';
import { Search } from 'lucide-react';
import { useEffect, useState } from 'react';
import { TextField } from './TextField.js';

const PAUSE_MS = 300;

interface SearchFieldProps {
  label: string;
  /** What is searched for now. */
  value: string;
  /** Called once the typing pauses. */
  onSearch: (value: string) => void;
}

/** Searches as one types. A value that changes from outside (Back, cleared filters) shows at once. */
export function SearchField({ label, value, onSearch }: SearchFieldProps) {
  const [text, setText] = useState(value);
  const [shown, setShown] = useState(value);
  if (shown !== value) {
    setShown(value);
    if (text.trim() !== value) setText(value);
  }

  useEffect(() => {
    if (text.trim() === value) return undefined;
    const pause = setTimeout(() => onSearch(text.trim()), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [text, value, onSearch]);

  return (
    <TextField
      type="search"
      label={label}
      labelHidden
      compact
      placeholder={label}
      maxLength={SEARCH_LENGTH_MAX}
      icon={<Search aria-hidden />}
      value={text}
      onChange={(event) => setText(event.target.value)}
    />
  );
}
