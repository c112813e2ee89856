import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const run = (command: string, ...given: string[]) => execFileSync(command, given, { stdio: 'pipe' });

/** EXT4_IOC_SHUTDOWN with NOLOGFLUSH: from here on nothing reaches the disk, not even the journal. */
const shutdown = `
import fcntl, os, struct, sys
fcntl.ioctl(os.open(sys.argv[1], os.O_RDONLY), 0x8004587d, struct.pack('I', 2))
`;

/** A file system of its own whose power can be cut: what was not flushed by then is gone. As root only. */
export class BreakableDisk {
  readonly #folder = mkdtempSync(join(tmpdir(), 'palpate-disk-'));
  readonly #image = join(this.#folder, 'image');
  readonly at = join(this.#folder, 'disk');

  constructor(megabytes = 400) {
    writeFileSync(this.#image, '');
    truncateSync(this.#image, megabytes * 1024 * 1024);
    run('mkfs.ext4', '-q', this.#image);
    run('mkdir', this.at);
    this.#mount();
  }

  #mount = (): void => void run('mount', '-o', 'loop', this.#image, this.at);

  cutPower(): void {
    run('python3', '-c', shutdown, this.at);
  }

  /** After whoever used it is gone: what the disk really holds. */
  async comeBack(): Promise<void> {
    await this.#letGo();
    this.#mount();
  }

  /** The helpers of a killed browser take a moment to be gone. */
  async #letGo(tries = 50): Promise<void> {
    try {
      run('umount', this.at);
    } catch (reason) {
      if (tries === 0) throw reason;
      await new Promise((done) => setTimeout(done, 200));
      await this.#letGo(tries - 1);
    }
  }

  /** Also while a browser of a test that failed still holds it: that failure is the one to be told. */
  remove(): void {
    run('umount', '--lazy', this.at);
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
