import { type FSWatcher, watch } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Sheet } from '../../../src/anatomy/sheet';
import { drawnSheet } from '../check/drawn-sheet';
import type { Drawing } from '../source/drawing';
import { drawingFiles, readDrawing } from '../source/read-drawing';

/** Editors write a file in several steps: milliseconds to wait for the last. */
const settled = 80;

/** The last state of a drawing that could be read, and what is wrong with the files since. */
export interface Watched {
  readonly drawing: Drawing | null;
  readonly sheet: Sheet | null;
  readonly error: string | null;
}

/** Reads a sheet's drawing again at each change of a file it comes from, borrowed ones included. */
export class WatchedDrawing {
  private state: Watched = { drawing: null, sheet: null, error: null };
  private readonly folders = new Map<string, FSWatcher>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly folder: string,
    private readonly changed: () => void,
  ) {
    this.listenTo(folder);
    this.read();
  }

  get current(): Watched {
    return this.state;
  }

  stop(): void {
    clearTimeout(this.timer);
    for (const watcher of this.folders.values()) watcher.close();
  }

  private read(): void {
    try {
      const drawing = readDrawing(this.folder);
      this.state = { drawing, sheet: drawnSheet(drawing), error: null };
      for (const file of drawingFiles(this.folder)) this.listenTo(join(dirname(file)));
    } catch (error) {
      this.state = { ...this.state, error: error instanceof Error ? error.message : String(error) };
    }
  }

  private listenTo(folder: string): void {
    if (this.folders.has(folder)) return;
    const watcher = watch(folder, () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => {
        this.read();
        this.changed();
      }, settled);
    });
    this.folders.set(folder, watcher);
  }
}
