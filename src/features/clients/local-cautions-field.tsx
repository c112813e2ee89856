import { Plus, X } from 'lucide-react';
import type { Body } from '../../domain/body';
import type { TypedCard } from '../../domain/card-draft';
import {
  type LocalCaution,
  type LocalCautionKind,
  localCautionKindSchema,
  localCautionWords,
} from '../../domain/client';
import { cautionWords } from '../../parts/caution-words';
import { RegionPicker } from '../../parts/region-picker';
import { ports } from '../../state/ports';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { ChipGroup } from '../../ui/chip-group';
import { IconButton } from '../../ui/icon-button';
import { TextField } from '../../ui/text-field';
import styles from './clients.module.css';
import { nothingLocal, withLocalCaution } from './draft';

const kinds = localCautionKindSchema.options.map((id: LocalCautionKind) => ({
  id,
  label: localCautionWords[id],
}));

interface Props {
  readonly draft: TypedCard;
  readonly onChange: (change: Partial<TypedCard>) => void;
  readonly error: string | undefined;
}

/** What warns at its place: recent surgery, skin, hardware. One is written at a time. */
export function LocalCautionsField({ draft, onChange, error }: Props) {
  const { localCautions: list, localCaution: begun, body } = draft;
  return (
    <div className={styles.cautions}>
      {list.length > 0 && (
        <ul className={styles.entries} aria-label="Cautions at one place">
          {list.map((caution) => (
            <li key={cautionWords(caution)} className={styles.entry}>
              <span>{cautionWords(caution)}</span>
              <IconButton
                label={`Remove: ${cautionWords(caution)}`}
                icon={<X size={18} aria-hidden />}
                onPress={() => onChange({ localCautions: list.filter((c) => c !== caution) })}
              />
            </li>
          ))}
        </ul>
      )}
      {begun ? (
        <Begun
          caution={begun}
          body={body}
          error={error}
          onChange={(localCaution) => onChange({ localCaution })}
          onAdd={() => onChange({ localCautions: withLocalCaution(draft), localCaution: null })}
        />
      ) : (
        <div className={styles.adding}>
          <Button
            icon={<Plus size={18} aria-hidden />}
            onPress={() => onChange({ localCaution: nothingLocal })}
          >
            Add a caution at one place
          </Button>
        </div>
      )}
    </div>
  );
}

interface BegunProps {
  readonly caution: LocalCaution;
  readonly body: Body;
  readonly error: string | undefined;
  readonly onChange: (caution: LocalCaution | null) => void;
  readonly onAdd: () => void;
}

function Begun({ caution, body, error, onChange, onAdd }: BegunProps) {
  return (
    <div className={styles.cautions}>
      <ChipGroup
        label="What it is"
        required
        options={kinds}
        value={caution.kind}
        onChange={(kind) => kind && onChange({ ...caution, kind })}
      />
      <TextField
        label="In a few words"
        optional
        value={caution.words}
        onChange={(words) => onChange({ ...caution, words })}
        maxLength={200}
      />
      <RegionPicker
        label="Where it is"
        value={caution.regions}
        onChange={(regions) => onChange({ ...caution, regions })}
        body={body}
        after={ports().after}
      />
      {error && (
        <Banner tone="warning" announced>
          {error}
        </Banner>
      )}
      <div className={styles.tools}>
        <Button onPress={onAdd} disabled={caution.regions.length === 0}>
          Add caution
        </Button>
        <Button tone="plain" onPress={() => onChange(null)}>
          Leave it out
        </Button>
      </div>
    </div>
  );
}
