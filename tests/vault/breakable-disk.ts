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
  comeBack(): void {
    run('umount', this.at);
    this.#mount();
  }

  remove(): void {
    run('umount', this.at);
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
