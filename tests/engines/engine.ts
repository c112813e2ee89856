export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A browser with one page, reduced to what every engine can do. Spots are CSS pixels of the page. */
export interface Engine {
  /** Name and version, for the report. */
  readonly name: string;
  open(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Runs the body of a function in the page. What it returns must survive JSON. */
  run(body: string): Promise<unknown>;
  /** One finger, down and up. */
  tapAt(spot: Spot): Promise<void>;
  /** Into whatever has the focus. */
  type(text: string): Promise<void>;
  /** PNG, base64. */
  picture(): Promise<string>;
  /** Ends the browser and all it started, also one that does not answer any more. */
  close(): Promise<void>;
}
