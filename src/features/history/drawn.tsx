import { LanesSvg } from '../../parts/lanes-svg';
import type { Shape } from '../../picture/shape';
import type { Stretch, Timeline } from '../../picture/timeline';

export interface DrawnProps {
  readonly shapes: readonly Shape[];
  readonly line: Timeline;
  readonly stretch: Stretch;
  readonly height: number;
}

/** A row as wide as the whole line, of which the stretch alone is drawn. */
export function Drawn({ shapes, line, stretch, height }: DrawnProps) {
  const from = Math.max(0, stretch.from);
  const width = Math.max(0, Math.min(line.width, stretch.to) - from);
  return (
    <div style={{ width: line.width, height, paddingInlineStart: from }}>
      <LanesSvg shapes={shapes} width={width} height={height} left={from} />
    </div>
  );
}
