import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeQueue } from './write-queue';

/** Lets `turns` other microtasks go first. */
async function idle(turns: number) {
  for (let i = 0; i < turns; i += 1) await Promise.resolve();
}

it('commits a beginning of what was asked for, in order, whatever the durations and failures', async () => {
  const asked = fc.array(fc.record({ turns: fc.nat(20), fails: fc.boolean() }), { maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(asked, async (writes) => {
      const queue = writeQueue();
      const committed: number[] = [];
      const results = await Promise.allSettled(
        writes.map(({ turns, fails }, i) =>
          queue.enqueue(async () => {
            await idle(turns);
            if (fails) throw new Error(`write ${i}`);
            committed.push(i);
          }),
        ),
      );
      const firstFailure = writes.findIndex((w) => w.fails);
      const expected = firstFailure < 0 ? writes.length : firstFailure;
      expect(committed).toEqual(Array.from({ length: expected }, (_, i) => i));
      expect(results.filter((r) => r.status === 'fulfilled')).toHaveLength(expected);
      for (const r of results.slice(expected)) {
        expect(r).toMatchObject({ status: 'rejected', reason: { message: `write ${firstFailure}` } });
      }
      expect(queue.pending()).toBeNull();
    }),
  );
});

it('runs a write asked for after a failure was told, though others are still being turned away', async () => {
  const queue = writeQueue();
  const ran: string[] = [];
  const first = queue.enqueue(() => Promise.reject(new Error('full')));
  const second = queue.enqueue(async () => void ran.push('second'));
  const secondRefused = expect(second).rejects.toThrow('full');
  await expect(first).rejects.toThrow('full');
  await queue.enqueue(async () => void ran.push('again'));
  await secondRefused;
  expect(ran).toEqual(['again']);
});

it('tells when it has nothing left to do', async () => {
  const queue = writeQueue();
  expect(queue.pending()).toBeNull();
  const failing = queue.enqueue(() => Promise.reject(new Error('full')));
  const pending = queue.pending();
  expect(pending).not.toBeNull();
  await expect(failing).rejects.toThrow();
  await pending;
  expect(queue.pending()).toBeNull();
});
