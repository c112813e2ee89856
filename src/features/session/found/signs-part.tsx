import type { FindingDetails } from '../../../domain/commands/command';
import {
  depthSchema,
  depthWords,
  type Finding,
  type FindingKind,
  findingKindSchema,
  findingKindWords,
} from '../../../domain/finding';
import content from '../../../parts/sheet-content.module.css';
import { ChipGroup } from '../../../ui/chip-group';
import { NumberRow } from '../../../ui/number-row';
import { Stepper } from '../../../ui/stepper';
import { YesNo } from '../../../ui/yes-no';

interface Props {
  readonly finding: Finding;
  readonly edit: (change: Partial<FindingDetails>) => void;
}

const kinds = findingKindSchema.options.map((id: FindingKind) => ({ id, label: findingKindWords[id] }));
const depths = depthSchema.options.map((id) => ({ id, label: depthWords[id] }));

/** What was felt and seen under the finger, beyond the first grade. */
export function SignsPart({ finding, edit }: Props) {
  return (
    <>
      <NumberRow
        label="Pain on pressure, 0 to 10"
        min={0}
        max={10}
        value={finding.pain}
        onChange={(pain) => edit({ pain })}
      />
      <div className={content.part}>
        <YesNo
          label="The client's own ache"
          value={finding.recognised}
          onChange={(recognised) => edit({ recognised })}
        />
        <YesNo label="Taut band" value={finding.tautBand} onChange={(tautBand) => edit({ tautBand })} />
        <YesNo label="Twitch" value={finding.twitch} onChange={(twitch) => edit({ twitch })} />
        <YesNo label="Jump sign" value={finding.jumpSign} onChange={(jumpSign) => edit({ jumpSign })} />
      </div>
      <ChipGroup
        label="Kind"
        required
        options={kinds}
        value={finding.findingKind}
        onChange={(findingKind) => findingKind && edit({ findingKind })}
      />
      <ChipGroup label="Depth" options={depths} value={finding.depth} onChange={(depth) => edit({ depth })} />
      <Stepper
        label="Pain threshold"
        unit="kg/cm²"
        value={finding.threshold}
        onChange={(threshold) => edit({ threshold })}
        least={0.1}
        most={20}
        step={0.1}
        first={2}
      />
    </>
  );
}
