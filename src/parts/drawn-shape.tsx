import type { Ink, Paint, Point, Shape } from '../picture/shape';

/** One shape put down as SVG. A hatch is left out. */
export function DrawnShape({ shape }: { readonly shape: Shape }) {
  switch (shape.kind) {
    case 'disc':
      return <circle cx={shape.at[0]} cy={shape.at[1]} r={shape.r} {...paint(shape)} />;
    case 'polyline':
      return (
        <polyline
          points={pairs(shape.points)}
          strokeLinecap="round"
          strokeLinejoin="round"
          {...paint(shape)}
        />
      );
    case 'polygon':
      return (
        <path d={shape.rings.map((r) => `M${pairs(r)}Z`).join('')} fillRule="evenodd" {...paint(shape)} />
      );
    case 'text':
      return (
        <text
          x={shape.at[0]}
          y={shape.at[1] + 0.36 * shape.size}
          fontSize={shape.size}
          fontWeight={shape.weight === 'bold' ? 650 : 450}
          textAnchor={anchors[shape.align]}
          fill={colour(shape.ink)}
        >
          {shape.text}
        </text>
      );
  }
}

const anchors = { left: 'start', centre: 'middle', right: 'end' } as const;
const colour = (ink: Ink | undefined): string => (ink ? `var(--ink-${ink})` : 'none');
const pairs = (points: readonly Point[]): string => points.map(([x, y]) => `${x},${y}`).join(' ');

const paint = ({ fill, fillOpacity, stroke, strokeOpacity, width, dash }: Paint) => ({
  fill: colour(fill),
  fillOpacity,
  stroke: colour(stroke),
  strokeOpacity,
  strokeWidth: width,
  strokeDasharray: dash?.join(' '),
});
