import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { parseControlPoints, parsePath } from '../geometry/control-points';
import type { Polyline } from '../geometry/point';
import { oriented } from '../geometry/polygons';
import { closedCurve, openCurve } from '../geometry/spline';
import { drawShape, outlineStep, shapeKey } from './draw-shape';
import type { Drawing, DrawnShape } from './drawing';
import { areaSchema, type ShapeSource, type SheetSource, sheetSchema } from './schema';

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

/** An area file read: its own, or borrowed from another sheet (`front-superficial/hand`). */
interface Area extends z.infer<typeof areaSchema> {
  readonly name: string;
  readonly file: string;
  readonly borrowed: boolean;
}

/** `@front-superficial/hand` in an order stands for all shapes of that area, as its own sheet orders them. */
function expanded(folder: string, areas: readonly Area[], order: readonly string[]): string[] {
  return order.flatMap((entry) => {
    if (!entry.startsWith('@')) return [entry];
    const sheetFile = join(folder, 'sheet.yaml');
    const area = areas.find((one) => one.borrowed && `@${one.name}` === entry);
    if (!area) return fail(sheetFile, `order names ${entry}, which is no borrowed area of this sheet`);
    const drawn = area.shapes.map(shapeKey);
    const lender = readYaml(join(dirname(area.file), 'sheet.yaml'), sheetSchema);
    return lender.order.filter((key) => drawn.includes(key));
  });
}

/** Shapes by painter's order, each named once. Of a borrowed area only what the order names is drawn. */
function inOrder(folder: string, areas: readonly Area[], sheet: SheetSource): DrawnShape[] {
  const file = join(folder, 'sheet.yaml');
  const order = expanded(folder, areas, sheet.order);
  const twice = order.find((key, i) => order.indexOf(key) !== i);
  if (twice) fail(file, `order names ${twice} twice`);
  const sources = new Map<string, { source: ShapeSource; file: string }>();
  for (const area of areas)
    for (const source of area.shapes) {
      const key = shapeKey(source);
      const wanted = order.includes(key);
      if (!wanted && !area.borrowed) fail(file, `order does not name the shape ${key}`);
      if (wanted && sources.has(key)) fail(area.file, `shape ${key} is drawn twice; give each a part`);
      if (wanted) sources.set(key, { source, file: area.file });
    }
  return order.map((key) => {
    const found = sources.get(key) ?? fail(file, `order names ${key}, which no area file draws`);
    return attempt(`${found.file}: shape ${key}`, () => drawShape(found.source, sheet.detail));
  });
}

function readAreas(folder: string, sheet: SheetSource): Area[] {
  return sheet.areas.map((name) => {
    const borrowed = name.includes('/');
    const file = join(folder, borrowed ? '..' : '', `${name}.yaml`);
    return { name, file, borrowed, ...readYaml(file, areaSchema) };
  });
}

function readSkin(folder: string, { skin }: SheetSource): Polyline {
  if (typeof skin !== 'string') {
    const lender = join(folder, '..', skin.as);
    return readSkin(lender, readYaml(join(lender, 'sheet.yaml'), sheetSchema));
  }
  return attempt(`${join(folder, 'sheet.yaml')}: skin`, () =>
    oriented(closedCurve(parseControlPoints(skin), outlineStep)),
  );
}

/** All files that a sheet's drawing comes from, borrowed ones included. */
export function drawingFiles(folder: string): string[] {
  const file = join(folder, 'sheet.yaml');
  const sheet = readYaml(file, sheetSchema);
  const skin = typeof sheet.skin === 'string' ? [] : [join(folder, '..', sheet.skin.as, 'sheet.yaml')];
  return [file, ...skin, ...readAreas(folder, sheet).map((area) => area.file)];
}

/** The sheets that have a folder with a `sheet.yaml` under `root`, by name. */
export const drawnSheets = (root: string): string[] =>
  readdirSync(root)
    .filter((name) => existsSync(join(root, name, 'sheet.yaml')))
    .sort();

/** Reads and checks one sheet's folder. Throws `DrawingError` naming file and shape. */
export function readDrawing(folder: string): Drawing {
  const sheet = readYaml(join(folder, 'sheet.yaml'), sheetSchema);
  const areas = readAreas(folder, sheet);
  const shapes = inOrder(folder, areas, sheet);
  const drawn = new Set(shapes.map((shape) => shape.id));
  return {
    sheet,
    skin: readSkin(folder, sheet),
    shapes,
    cords: areas.flatMap((area) =>
      area.cords
        .filter((cord) => !area.borrowed || !cord.id || drawn.has(cord.id))
        .map((cord) => ({
          id: cord.id ?? null,
          line: attempt(`${area.file}: cord ${cord.id ?? ''}`, () => openCurve(parsePath(cord.path), 2)),
          width: cord.width,
        })),
    ),
    lines: areas.flatMap((area) =>
      area.lines.map((line) => attempt(`${area.file}: line`, () => openCurve(parsePath(line), 2))),
    ),
    glows: areas.flatMap((area) =>
      area.glows.map((glow) => {
        const [at] = attempt(`${area.file}: glow`, () => parsePath(glow.at));
        return { ...glow, at: at ?? [0, 0] };
      }),
    ),
  };
}
