import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';

/** A program with everything it starts in turn, which ends with this one or before. */
export class Started {
  private readonly child: ChildProcess;

  constructor(program: string, args: readonly string[], env: Record<string, string> = {}) {
    this.child = spawn(program, args, {
      detached: true,
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, ...env },
    });
    this.child.once('error', (reason) => console.error(String(reason)));
    process.once('exit', this.end);
  }

  /** The first line it writes. */
  firstLine(): Promise<string> {
    return new Promise((said, failed) => {
      let text = '';
      this.child.stdout?.on('data', (chunk: Buffer) => {
        text += chunk.toString();
        if (text.includes('\n')) said(text.slice(0, text.indexOf('\n')));
      });
      this.child.once('error', failed);
      this.child.once('exit', () => failed(new Error(`${this.child.spawnfile} ended at once.`)));
    });
  }

  readonly end = (): void => {
    process.off('exit', this.end);
    if (this.child.pid && this.child.exitCode === null && this.child.signalCode === null)
      process.kill(-this.child.pid, 'SIGKILL');
  };
}

/** A port that nobody uses at this moment. */
export function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const at = probe.address();
      probe.close(() => (at && typeof at === 'object' ? found(at.port) : failed(new Error('No free port.'))));
    });
  });
}
