import { memo, type ReactNode, useDeferredValue } from 'react';
import type { KnotHistory } from '../../analysis/recurrence-types';
import { dayWords } from '../../domain/calendar-day';
import type { Session } from '../../domain/session';
import { LanesLegend } from '../../parts/lanes-legend';
import legend from '../../parts/lanes-legend.module.css';
import { LanesSvg } from '../../parts/lanes-svg';
import { beforeMarks, faint, fewChecks, often, oftenMarks, visitMarks } from '../../picture/history-marks';
import { markShapes } from '../../picture/marks';
import { Aside } from '../../ui/aside';
import { ChipGroup } from '../../ui/chip-group';
import { Scrubber } from '../../ui/scrubber';
import styles from './history.module.css';
import { type MapWay, mapWays } from './map-ways';
import type { Scrub } from './use-scrub';

interface Props {
  readonly knots: readonly KnotHistory[];
  /** Oldest first. */
  readonly sessions: readonly Session[];
  readonly way: MapWay;
  readonly setWay: (way: MapWay) => void;
  readonly now: Scrub;
  readonly before: number;
  readonly setBefore: (at: number) => void;
  /** Which view is shown, where that does not stand beside the figure. */
  readonly children?: ReactNode;
}

/** Which visits are shown and how, and beneath it the same in words. */
export function MapSheet({ knots, sessions, way, setWay, now, before, setBefore, children }: Props) {
  const words = (at: number) =>
    `${sessions[at] ? dayWords(sessions[at].day) : ''}, visit ${at + 1} of ${sessions.length}`;
  const told = { now: useDeferredValue(now.at), before: useDeferredValue(before) };
  return (
    <>
      <ChipGroup
        label="Shown"
        labelHidden
        required
        options={mapWays}
        value={way}
        onChange={(to) => to && setWay(to)}
      />
      {(way === 'beside' || way === 'over') && (
        <Scrubber
          label="Before"
          value={before}
          count={sessions.length}
          words={words(before)}
          onChange={setBefore}
        />
      )}
      <Scrubber
        label={way === 'often' ? 'Up to' : way === 'one' ? 'Visit' : 'Now'}
        value={now.at}
        count={sessions.length}
        words={words(now.at)}
        onChange={now.go}
        play={{ playing: now.playing, onPlay: now.play }}
      />
      {children}
      <InWords knots={knots} way={way} now={told.now} before={told.before} />
      <Meaning way={way} />
    </>
  );
}

/** What the marks mean; the same for every visit. */
const Meaning = memo(({ way }: Pick<Props, 'way'>) => (
  <>
    {way === 'often' ? <OftenLegend /> : <VisitLegend over={way === 'over'} />}
    <Aside title="How is this counted?">
      <p>
        {way === 'often'
          ? `Present out of checked, of all visits up to the one chosen. Under ${fewChecks} checks a share is hardly known, so those are only hatched. What was not checked counts nowhere.`
          : 'Each knot found by that visit stands where it was marked on average, with what that visit said of it. A broken ring: it came back. A full ring: it persists. A dotted ring: not checked, which is never clear.'}
      </p>
    </Aside>
  </>
));

/** In words, which follow the marks when the finger lets them: the map comes first. */
const InWords = memo(function InWords({
  knots,
  way,
  now,
  before,
}: Pick<Props, 'knots' | 'way' | 'before'> & { readonly now: number }) {
  const there = way === 'often' ? oftenMarks(knots, now) : visitMarks(knots, now);
  const earlier =
    way === 'beside' ? visitMarks(knots, before) : way === 'over' ? beforeMarks(knots, before) : [];
  return (
    <>
      {earlier.length > 0 && <Said title="Before" words={earlier.map((m) => m.words)} />}
      <Said title={earlier.length > 0 ? 'Now' : ''} words={there.map((m) => m.words)} />
    </>
  );
});

function Said({ title, words }: { readonly title: string; readonly words: readonly string[] }) {
  if (words.length === 0) return <p className={styles.hint}>Nothing had been found by this visit.</p>;
  return (
    <section className={styles.part} aria-label={title || 'In words'}>
      {title && <h3>{title}</h3>}
      <ul className={styles.lines}>
        {words.map((w, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two knots of a muscle may have the same words
          <li key={i}>{w}</li>
        ))}
      </ul>
    </section>
  );
}

const size = 36;
const middle = [size / 2, size / 2] as const;

function OftenLegend() {
  const samples = [
    { words: 'Present at 5 of 6 checks', shapes: often(5, 6).shapes(middle, 1) },
    { words: 'Present at 1 of 6', shapes: often(1, 6).shapes(middle, 1) },
    { words: 'Few checks: hardly known', shapes: often(2, 3).shapes(middle, 1) },
  ];
  return <Legend samples={samples} />;
}

function VisitLegend({ over }: { readonly over: boolean }) {
  const disc = { look: 'active', number: 3, tenderness: 3, selected: false } as const;
  const samples = [
    { words: 'New', shapes: markShapes({ ...disc, ring: 'none' }, middle, 1) },
    { words: 'Persisting', shapes: markShapes({ ...disc, ring: 'full' }, middle, 1) },
    { words: 'Returned', shapes: markShapes({ ...disc, ring: 'broken' }, middle, 1) },
    {
      words: 'Not checked',
      shapes: markShapes({ ...disc, look: 'ghost', number: null, ring: 'none' }, middle, 1),
    },
    ...(over ? [{ words: 'Present before', shapes: faint.shapes(middle, 1) }] : []),
  ];
  return (
    <>
      <Legend samples={samples} />
      <LanesLegend without={['present', 'not-checked']} />
    </>
  );
}

const Legend = ({
  samples,
}: {
  readonly samples: readonly { words: string; shapes: ReturnType<typeof markShapes> }[];
}) => (
  <ul className={legend.legend}>
    {samples.map(({ words, shapes }) => (
      <li key={words}>
        <LanesSvg shapes={shapes} width={size} height={size} />
        {words}
      </li>
    ))}
  </ul>
);
