import { useCallback, useEffect, useState } from 'react';
import { type KeysNow, keysNow } from '../../../state/keys';

/** Who can unlock, looked up again after each change; `problem` when it cannot be read. */
export function useKeys() {
  const [keys, setKeys] = useState<KeysNow | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const look = useCallback(async () => {
    try {
      setKeys(await keysNow());
      setProblem(null);
    } catch (reason) {
      setProblem(reason instanceof Error ? reason.message : 'The keys cannot be read.');
    }
  }, []);
  useEffect(() => void look(), [look]);
  return { keys, problem, look };
}
