import type { Body, Build, Figure } from '../domain/body';
import { ChipGroup } from '../ui/chip-group';

const figures: readonly { id: Figure; label: string }[] = [
  { id: 'neutral', label: 'Neutral' },
  { id: 'female', label: 'Female' },
  { id: 'male', label: 'Male' },
];
const builds: readonly { id: Build; label: string }[] = [
  { id: 'lean', label: 'Lean' },
  { id: 'usual', label: 'Usual' },
  { id: 'fuller', label: 'Fuller' },
];

interface Props {
  readonly body: Body;
  readonly onChange: (body: Body) => void;
}

/** With which body a figure is shown; marks keep their place when it is changed. */
export function BodyField({ body, onChange }: Props) {
  return (
    <>
      <ChipGroup
        label="Figure"
        required
        options={figures}
        value={body.figure}
        onChange={(figure) => figure && onChange({ ...body, figure })}
      />
      <ChipGroup
        label="Build"
        required
        options={builds}
        value={body.build}
        onChange={(build) => build && onChange({ ...body, build })}
      />
    </>
  );
}
