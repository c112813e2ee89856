import { createRoot } from 'react-dom/client';
import { Circle, Layer, Stage } from 'react-konva';

const marks = Array.from({ length: 500 }, (_, i) => ({
  x: ((i * 0.7548776662) % 1) * innerWidth,
  y: ((i * 0.5698402909) % 1) * innerHeight,
}));

const host = document.getElementById('root');
if (!host) throw new Error('There is no root.');
// The baseline: what any page on react-konva costs, before it does anything of its own.
createRoot(host).render(
  <Stage width={innerWidth} height={innerHeight}>
    <Layer onDraw={() => window.usable?.()}>
      {marks.map(({ x, y }) => (
        <Circle key={x} x={x} y={y} radius={8} fill="#b3261e" stroke="#ffffff" />
      ))}
    </Layer>
  </Stage>,
);
addEventListener('load', () => void navigator.serviceWorker.register('/sw.js'));
