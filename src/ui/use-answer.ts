import { useEffect, useState } from 'react';

/**
 * What a question is answered with, once; `null` until then. Asked anew when `ask` is another function.
 * An answer that cannot be had stays `null`: locked meanwhile, say, and the door is shown instead.
 */
export function useAnswer<T>(ask: () => Promise<T>): T | null {
  const [answer, setAnswer] = useState<T | null>(null);
  useEffect(() => {
    let wanted = true;
    ask().then(
      (given) => wanted && setAnswer(() => given),
      () => null,
    );
    return () => {
      wanted = false;
    };
  }, [ask]);
  return answer;
}
