import type { PersonName } from '@amends/shared/contract/common.js';
import { useState } from 'react';
import { useAfterTexts } from '../../locales/after-texts.js';
import { SearchField } from '../../ui/SearchField.js';
import { Select } from '../../ui/Select.js';

interface ColleagueSelectProps {
  label: string;
  people: readonly PersonName[];
  /** '' = nobody yet */
  value: string;
  onChange: (id: string) => void;
  error?: string | null;
}

/** With more people than this a search stands above the list. */
const SEARCHED_FROM = 10;

/** One of the department: the device's own list, searched where it is long. */
export function ColleagueSelect({ label, people, value, onChange, error }: ColleagueSelectProps) {
  const texts = useAfterTexts().promises.hand;
  const [search, setSearch] = useState('');
  const wanted = search.toLocaleLowerCase();
  const matching = people.filter(({ id, name }) => id === value || name.toLocaleLowerCase().includes(wanted));
  const find = (next: string): void => {
    setSearch(next);
    const found = people.filter(({ name }) => name.toLocaleLowerCase().includes(next.toLocaleLowerCase()));
    // the only one left is who was meant
    if (next !== '' && found[0] && found.length === 1) onChange(found[0].id);
  };
  return (
    <>
      {people.length > SEARCHED_FROM && <SearchField label={texts.search} value={search} onSearch={find} />}
      <Select
        label={label}
        value={value}
        options={[
          ...(value === '' ? [{ value: '', label: texts.choose }] : []),
          ...matching.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={onChange}
        error={error}
      />
    </>
  );
}
