interface WriteQueue {
  /** Runs after all earlier writes. When one of those fails, it fails likewise, without running. */
  enqueue(write: () => Promise<void>): Promise<void>;
  /** `null` when nothing is under way; else resolves once all writes so far are settled. Never rejects. */
  pending(): Promise<void> | null;
}

/**
 * Writes commit in the order in which they were asked for, and what is committed is always a beginning
 * of that order: a write may build on one before it. A write asked for after a failure was told runs again.
 */
export function writeQueue(): WriteQueue {
  let tail: Promise<void> | null = null;
  let lastFailure: { readonly error: unknown } | null = null;
  return {
    enqueue(write) {
      const known = lastFailure;
      const turn = (tail ?? Promise.resolve()).then(async () => {
        if (lastFailure !== null && lastFailure !== known) throw lastFailure.error;
        try {
          await write();
        } catch (error) {
          lastFailure = { error };
          throw error;
        }
      });
      const settled = turn
        .catch(() => 'Told to whoever asked for the write.')
        .then(() => {
          if (tail === settled) tail = null;
        });
      tail = settled;
      return turn;
    },
    pending: () => tail,
  };
}
