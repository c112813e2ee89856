import { ChevronLeft, ChevronRight, Pause, Play } from 'lucide-react';
import { useId } from 'react';
import { IconButton } from './icon-button';
import styles from './scrubber.module.css';

interface Props {
  readonly label: string;
  /** Where it stands, from 0. */
  readonly value: number;
  readonly count: number;
  /** What stands there: a day. */
  readonly words: string;
  readonly onChange: (value: number) => void;
  /** Without it there is nothing to play. */
  readonly play?: { readonly playing: boolean; readonly onPlay: (playing: boolean) => void };
}

/** Goes along a row of things that are alike, by drag, step or by itself. */
export function Scrubber({ label, value, count, words, onChange, play }: Props) {
  const id = useId();
  const last = count - 1;
  return (
    <div className={styles.scrubber}>
      <label htmlFor={id} className={styles.label}>
        <span>{label}</span>
        <span className={styles.words} data-figures>
          {words}
        </span>
      </label>
      <div className={styles.row}>
        {play && (
          <IconButton
            label={play.playing ? 'Stop' : 'Play'}
            icon={play.playing ? <Pause size={20} aria-hidden /> : <Play size={20} aria-hidden />}
            onPress={() => play.onPlay(!play.playing)}
            disabled={count < 2}
          />
        )}
        <IconButton
          label={`${label}: one earlier`}
          icon={<ChevronLeft size={22} aria-hidden />}
          onPress={() => onChange(value - 1)}
          disabled={value <= 0}
        />
        <input
          id={id}
          className={styles.range}
          type="range"
          min={0}
          max={Math.max(0, last)}
          step={1}
          value={value}
          disabled={count < 2}
          aria-valuetext={words}
          autoComplete="off"
          onChange={(e) => onChange(Number(e.target.value))}
        />
        <IconButton
          label={`${label}: one later`}
          icon={<ChevronRight size={22} aria-hidden />}
          onPress={() => onChange(value + 1)}
          disabled={value >= last}
        />
      </div>
    </div>
  );
}
