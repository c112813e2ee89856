import type { Shape } from '../picture/shape';
import { DrawnShape } from './drawn-shape';

interface Props {
  readonly shapes: readonly Shape[];
  readonly width: number;
  readonly height: number;
  /** Where the picture is cut at the left, when it is a stretch of a longer one. */
  readonly left?: number;
  readonly className?: string | undefined;
}

/** Shapes put down as SVG, for eyes alone: whoever shows it says the same in words beside it. */
export function LanesSvg({ shapes, width, height, left = 0, className }: Props) {
  return (
    <svg
      className={className}
      width={width}
      height={height}
      viewBox={`${left} 0 ${width} ${height}`}
      aria-hidden
    >
      {shapes.map((shape, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no name, and their order is their place
        <DrawnShape key={i} shape={shape} />
      ))}
    </svg>
  );
}
