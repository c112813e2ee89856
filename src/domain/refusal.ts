/** Why a command was not carried out, in words for the screen. Nothing has changed. */
export interface Refusal {
  readonly refused: string;
}

export const refuse = (why: string): Refusal => ({ refused: why });
export const isRefusal = (x: object): x is Refusal => 'refused' in x;
