import { Search, X } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { SearchField as AriaSearchField } from 'react-aria-components/SearchField';
import { classes } from './classes';
import styles from './field.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Searches as one types; Escape or the cross empties it. What was searched is not remembered. */
export function SearchField({ label, value, onChange }: Props) {
  return (
    <AriaSearchField
      aria-label={label}
      value={value}
      onChange={onChange}
      className={classes(styles.field, styles.search)}
    >
      <Search size={18} aria-hidden className={styles.searchIcon} />
      <Input
        className={styles.input ?? ''}
        placeholder={label}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="search"
      />
      <AriaButton className={styles.clear ?? ''}>
        <X size={18} aria-hidden />
      </AriaButton>
    </AriaSearchField>
  );
}
