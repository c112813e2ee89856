import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox';
import styles from './checkbox.module.css';

interface Props {
  readonly children: ReactNode;
  readonly selected: boolean;
  readonly onChange: (selected: boolean) => void;
}

export function Checkbox({ children, selected, onChange }: Props) {
  return (
    <AriaCheckbox className={styles.checkbox ?? ''} isSelected={selected} onChange={onChange}>
      <span className={styles.box} aria-hidden>
        {selected && <Check size={20} strokeWidth={3} />}
      </span>
      <span>{children}</span>
    </AriaCheckbox>
  );
}
