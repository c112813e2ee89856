/** A region of a sheet in body millimetres: `[u0, v0, u1, v1]`, in any order of corners. */
export type Region = readonly [number, number, number, number];
