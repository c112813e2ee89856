import { type Chip, Chips, type ChipsLook } from './chips';

interface Props<T extends string> extends Omit<ChipsLook, 'beside'> {
  readonly options: readonly Chip<T>[];
  readonly values: readonly T[];
  /** The chosen ones in the order of the options. */
  readonly onChange: (values: T[]) => void;
}

/** Any number out of a few, all in sight: a chosen chip pressed again is taken back. */
export function ChipSet<T extends string>({ options, values, onChange, ...look }: Props<T>) {
  return (
    <Chips
      {...look}
      options={options}
      choosing={{
        selectionMode: 'multiple',
        selectedKeys: values,
        onSelectionChange: (keys) => onChange(options.filter((o) => keys.has(o.id)).map((o) => o.id)),
      }}
    />
  );
}
