import { hitPlace } from '../anatomy/hit-place';
import { smoothOutline } from '../picture/smooth';
import type { PlaceMeant } from './body-map-props';
import type { MapView } from './map-view';
import { nearestMark } from './scene';
import type { MapPort } from './tools/tool';
import { bodyToStage, type StagePoint, stagePoint, stageToBody, zoomed } from './viewport';

/** How far a finger may have missed, in CSS px; and on the body, however small the figure. */
const fingerPx = 10;
const mostFingerMm = 20;

/** What the tools ask of the map, done on its view and passed on as intents. */
export function mapPort(view: MapView): Omit<MapPort, 'go'> {
  const meant = (point: StagePoint): PlaceMeant => {
    const { sheet } = view.data;
    const scale = 1 / view.viewport.scale;
    const at = stageToBody(view.viewport, sheet.id, point);
    return { at, scale, hit: hitPlace(sheet.id, at.u, at.v, Math.min(mostFingerMm, fingerPx * scale)) };
  };
  const markAt = (point: StagePoint) =>
    nearestMark(view.marksHere, view.viewport, view.data.look, point)?.id ?? null;
  const place = (point: StagePoint) => view.data.onTap(meant(point));
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
    tap: (point) => {
      const mark = markAt(point);
      const { tool } = view.data;
      if (mark !== null) view.data.onMarkTap(mark);
      else if (tool === 'mark' || tool === 'pain') place(point);
      else if (tool === 'refer') view.data.onZoneTooSmall?.();
    },
    place,
    aim: (point) => {
      view.rest();
      aimAt(view, point, meant);
    },
    carry: (mark, by) => {
      view.carry(by ? mark : null);
      aimAt(view, by && carriedTo(view, mark, by), meant, mark);
    },
    drop: (mark, by) => {
      const to = carriedTo(view, mark, by);
      if (to) view.data.onMarkMoved(mark, meant(to));
    },
    trace: (line) => view.overlay.trace(line),
    enclose: (line) => enclose(view, line),
  };
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

function aimAt(
  view: MapView,
  point: StagePoint | null,
  meant: (point: StagePoint) => PlaceMeant,
  carried?: string,
): void {
  const { data } = view;
  if (!point) {
    view.overlay.aimAt(null);
    data.onAim?.(null);
    return;
  }
  const { at, hit } = meant(point);
  const words = data.describe(hit);
  const mark = view.marksHere.find((m) => m.id === carried);
  view.overlay.aimAt({ at: point, hit, words, mark: mark ? { ...mark, at } : null });
  data.onAim?.(words);
}

function enclose(view: MapView, line: readonly StagePoint[]): void {
  const { sheet, onZoneDrawn, onZoneTooSmall } = view.data;
  const stroke = line.map((point) => {
    const { u, v } = stageToBody(view.viewport, sheet.id, point);
    return [u, v] as const;
  });
  const outline = smoothOutline(sheet.id, stroke);
  if (outline) onZoneDrawn(outline);
  else onZoneTooSmall?.();
}
