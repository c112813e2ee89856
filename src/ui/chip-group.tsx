import { type Chip, Chips, type ChipsLook } from './chips';

interface Props<T extends string> extends ChipsLook {
  readonly options: readonly Chip<T>[];
  /** `null`: nothing chosen. */
  readonly value: T | null;
  /** Gets `null` when the chosen chip is pressed again. */
  readonly onChange: (value: T | null) => void;
  /** Something is always chosen: pressing the chosen chip again changes nothing. */
  readonly required?: boolean;
  readonly disabled?: boolean;
}

/** One choice out of a few, all in sight. */
export function ChipGroup<T extends string>(props: Props<T>) {
  const { options, value, onChange, required = false, disabled = false, ...look } = props;
  return (
    <Chips
      {...look}
      options={options}
      choosing={{
        selectionMode: 'single',
        disallowEmptySelection: required,
        isDisabled: disabled,
        selectedKeys: value === null ? [] : [value],
        onSelectionChange: (keys) => onChange(options.find((o) => keys.has(o.id))?.id ?? null),
      }}
    />
  );
}
