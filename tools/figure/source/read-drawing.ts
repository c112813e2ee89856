import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { parseControlPoints, parsePath } from '../geometry/control-points';
import { oriented } from '../geometry/polygons';
import { closedCurve, openCurve } from '../geometry/spline';
import { drawShape, outlineStep, shapeKey } from './draw-shape';
import type { Drawing, DrawnShape } from './drawing';
import { areaSchema, sheetSchema } from './schema';

/** A fault in a drawing source, told so that the person drawing finds the place. */
export class DrawingError extends Error {}

function fail(file: string, what: string): never {
  throw new DrawingError(`${file}: ${what}`);
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function attempt<T>(place: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    return fail(place, messageOf(error));
  }
}

/** The shape a fault belongs to, when its path leads into the list of shapes. */
function shapeAt(data: unknown, path: readonly PropertyKey[]): string {
  const [list, index] = path;
  if (list !== 'shapes' || typeof index !== 'number') return '';
  const shapes = (data as { shapes?: { id?: string; part?: string }[] }).shapes;
  const shape = shapes?.[index];
  return shape?.id ? ` (shape ${shapeKey({ id: shape.id, part: shape.part })})` : '';
}

function readYaml<S extends z.ZodType>(file: string, schema: S): z.infer<S> {
  if (!existsSync(file)) fail(file, 'there is no such file');
  const data: unknown = attempt(file, () => parse(readFileSync(file, 'utf8')));
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const path = issue?.path ?? [];
  return fail(file, `${path.join('.')}${shapeAt(data, path)}: ${issue?.message ?? 'not valid'}`);
}

/** Shapes by painter's order; every one must be named once, and every name must exist. */
function inOrder(
  file: string,
  order: readonly string[],
  shapes: ReadonlyMap<string, DrawnShape>,
): DrawnShape[] {
  const twice = order.find((key, i) => order.indexOf(key) !== i);
  if (twice) fail(file, `order names ${twice} twice`);
  for (const key of shapes.keys())
    if (!order.includes(key)) fail(file, `order does not name the shape ${key}`);
  return order.map((key) => shapes.get(key) ?? fail(file, `order names ${key}, which no area file draws`));
}

/** The sheets that have a folder with a `sheet.yaml` under `root`, by name. */
export const drawnSheets = (root: string): string[] =>
  readdirSync(root)
    .filter((name) => existsSync(join(root, name, 'sheet.yaml')))
    .sort();

/** Reads and checks one sheet's folder. Throws `DrawingError` naming file and shape. */
export function readDrawing(folder: string): Drawing {
  const sheetFile = join(folder, 'sheet.yaml');
  const sheet = readYaml(sheetFile, sheetSchema);
  const areas = sheet.areas.map((area) => join(folder, `${area}.yaml`));
  const shapes = new Map<string, DrawnShape>();
  const read = areas.map((file) => ({ file, ...readYaml(file, areaSchema) }));
  for (const area of read)
    for (const source of area.shapes) {
      const key = shapeKey(source);
      if (shapes.has(key)) fail(area.file, `shape ${key} is drawn twice; give each a part`);
      shapes.set(
        key,
        attempt(`${area.file}: shape ${key}`, () => drawShape(source)),
      );
    }
  return {
    sheet,
    skin: attempt(`${sheetFile}: skin`, () =>
      oriented(closedCurve(parseControlPoints(sheet.skin), outlineStep)),
    ),
    shapes: inOrder(sheetFile, sheet.order, shapes),
    cords: read.flatMap((area) =>
      area.cords.map((cord) => ({
        id: cord.id ?? null,
        line: attempt(`${area.file}: cord ${cord.id ?? ''}`, () => openCurve(parsePath(cord.path), 2)),
        width: cord.width,
      })),
    ),
    lines: read.flatMap((area) =>
      area.lines.map((line) => attempt(`${area.file}: line`, () => openCurve(parsePath(line), 2))),
    ),
    glows: read.flatMap((area) =>
      area.glows.map((glow) => {
        const [at] = attempt(`${area.file}: glow`, () => parsePath(glow.at));
        return { ...glow, at: at ?? [0, 0] };
      }),
    ),
  };
}
