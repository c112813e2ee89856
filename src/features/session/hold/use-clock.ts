import { useEffect, useState } from 'react';
import { ports } from '../../../state/ports';

const tickMs = 250;

/** The time now, in milliseconds since 1970, told again four times a second. Only what shows it depends on ticks. */
export function useClock(): number {
  const [now, setNow] = useState(() => ports().now());
  useEffect(() => {
    let shown = true;
    const tick = () => {
      if (!shown) return;
      setNow(ports().now());
      ports().after(tickMs, tick);
    };
    ports().after(tickMs, tick);
    return () => {
      shown = false;
    };
  }, []);
  return now;
}
