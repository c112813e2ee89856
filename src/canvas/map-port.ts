import { hitPlace } from '../anatomy/hit-place';
import { brushOutline } from '../picture/brush-outline';
import { smoothOutline } from '../picture/smooth';
import type { PlaceMeant } from './body-map-props';
import { magnification } from './loupe';
import type { MapView } from './map-view';
import type { Overlay, Trace } from './overlay';
import { marksOfBothSides, nearestMark } from './scene';
import { SweptMuscles } from './swept-muscles';
import { brushPx, type MapPort } from './tools/tool';
import { bodyToStage, isFinest, type StagePoint, stagePoint, stageToBody, zoomed } from './viewport';

/** How far a finger may have missed, in CSS px; and on the body, however small the figure. */
const fingerPx = 10;
const mostFingerMm = 20;

/** What the tools ask of the map, done on its view and passed on as intents. */
export function mapPort(view: MapView, overlay: Overlay): Omit<MapPort, 'go'> {
  const markAt = (point: StagePoint) =>
    nearestMark(view.marksHere, view.viewport, view.data.look, point)?.id ?? null;
  const lines = linesOn(view);
  return {
    purpose: () => view.data.tool,
    viewport: () => view.viewport,
    show: (viewport) => view.show(viewport),
    zoom: (from, about, factor) => zoomed(from, view.bounds, about, factor),
    rest: () => view.rest(),
    after: (milliseconds, call) => cancellable(view, milliseconds, call),
    markAt,
    movableAt: (point) => {
      const id = markAt(point);
      return view.data.tool === 'mark' && id !== null && id === view.data.selectedId ? id : null;
    },
    tap: (point) => tap(view, point),
    place: (point) => view.data.onTap(meant(view, point, magnification)),
    aim: (point) => {
      view.rest();
      aimAt(view, overlay, point);
    },
    carry: (mark, by) => {
      view.carry(by ? mark : null);
      aimAt(view, overlay, by && carriedTo(view, mark, by), mark);
    },
    drop: (mark, by) => {
      const to = carriedTo(view, mark, by);
      if (to) view.data.onMarkMoved(mark, meant(view, to, magnification));
    },
    trace: (line) => overlay.show(line && lines.traced(line)),
    drawn: lines.drawn,
  };
}

/** The place at a point of the stage, seen there so many times larger than on the map. */
function meant(view: MapView, point: StagePoint, larger = 1): PlaceMeant {
  const { sheet } = view.data;
  const perPx = 1 / view.viewport.scale;
  const at = stageToBody(view.viewport, sheet.id, point);
  const hit = hitPlace(sheet.id, at.u, at.v, Math.min(mostFingerMm, fingerPx * perPx));
  return { at, scale: perPx / larger, hit };
}

function tap(view: MapView, point: StagePoint): void {
  const { tool, look, onTap, onMarkTap, onBothSides, onZoneTooSmall } = view.data;
  const mark = nearestMark(view.marksHere, view.viewport, look, point);
  const unsure = mark && onBothSides && !isFinest(view.viewport);
  if (unsure && marksOfBothSides(view.marksHere, view.viewport, look, point)) onBothSides(meant(view, point));
  else if (mark) onMarkTap(mark.id);
  else if (tool === 'mark' || tool === 'pain' || tool === 'clear') onTap(meant(view, point));
  else if (tool !== 'look') onZoneTooSmall?.();
}

function cancellable(view: MapView, milliseconds: number, call: () => void): () => void {
  let wanted = true;
  view.data.after(milliseconds, () => {
    if (wanted) call();
  });
  return () => {
    wanted = false;
  };
}

function carriedTo(view: MapView, id: string, { dx, dy }: { dx: number; dy: number }): StagePoint | null {
  const mark = view.marksHere.find((m) => m.id === id);
  if (!mark) return null;
  const from = bodyToStage(view.viewport, mark.at);
  return stagePoint(from.x + dx, from.y + dy);
}

function aimAt(view: MapView, overlay: Overlay, point: StagePoint | null, carried?: string): void {
  const { data } = view;
  if (!point) {
    overlay.aimAt(null);
    data.onAim?.(null);
    return;
  }
  const { at, hit } = meant(view, point);
  const words = data.describe(hit);
  const mark = view.marksHere.find((m) => m.id === carried);
  overlay.aimAt({ at: point, hit, words, mark: mark ? { ...mark, at } : null });
  data.onAim?.(words);
}

/** What a drawn line shows while it grows, and what it comes to. */
function linesOn(view: MapView) {
  let swept: SweptMuscles | null = null;
  let last: readonly StagePoint[] | null = null;
  const sweptBy = (line: readonly StagePoint[]) => {
    if (!swept || last !== line) swept = new SweptMuscles(view.data.sheet, view.viewport);
    last = line;
    return swept.along(line);
  };
  const traced = (line: readonly StagePoint[]): Trace => {
    const { tool } = view.data;
    if (tool === 'clear') return { line, as: 'sweep', muscles: sweptBy(line) };
    return { line, as: tool === 'work' ? 'band' : 'zone', muscles: [] };
  };
  const drawn = (line: readonly StagePoint[]): void => {
    const { tool, onSwept, onAreaPainted, onZoneDrawn, onZoneTooSmall } = view.data;
    if (tool === 'clear') {
      onSwept?.(sweptBy(line));
      return;
    }
    const { id } = view.data.sheet;
    const stroke = line.map((point) => {
      const { u, v } = stageToBody(view.viewport, id, point);
      return [u, v] as const;
    });
    const outline =
      tool === 'work'
        ? brushOutline(id, stroke, brushPx / 2 / view.viewport.scale)
        : smoothOutline(id, stroke);
    if (!outline) onZoneTooSmall?.();
    else if (tool === 'work') onAreaPainted?.(outline);
    else onZoneDrawn(outline);
  };
  return { traced, drawn };
}
