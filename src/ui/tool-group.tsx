import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import styles from './tool-group.module.css';

interface Props<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly id: T; readonly label: string; readonly icon: ReactNode }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** What a touch means: one of a few tools, each an icon with its word below. */
export function ToolGroup<T extends string>({ label, options, value, onChange }: Props<T>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = options.find((o) => keys.has(o.id));
        if (chosen) onChange(chosen.id);
      }}
      className={styles.tools ?? ''}
    >
      {options.map((o) => (
        <ToggleButton key={o.id} id={o.id} className={styles.tool ?? ''}>
          {o.icon}
          {o.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
