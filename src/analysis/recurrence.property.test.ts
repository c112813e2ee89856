import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../domain/finding';
import type { KnotLink } from '../domain/knot-link';
import { bodyPoint } from '../domain/place';
import type { Session } from '../domain/session';
import { sheetIds } from '../domain/sheets';
import { courseAt } from './course';
import { recurrence } from './recurrence';
import { aFinding, aLink, aSession, clearCheck } from './visits-for-tests';

interface Case {
  readonly sessions: Session[];
  readonly links: KnotLink[];
}

const muscle = fc.constantFrom('trapezius-upper', 'infraspinatus');
const side = fc.constantFrom('left' as const, 'right' as const);
const grade = fc.option(fc.integer({ min: 0, max: 4 }));

const aVisit = fc.record({
  findings: fc.array(
    fc.record({
      muscle,
      side,
      tenderness: grade,
      scale: fc.constantFrom(0.5, 0.5, 0.5, null),
      sheet: fc.constantFrom(...sheetIds),
      place: fc.tuple(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 1300, max: 1400 })),
      /** Which of the earlier knots the therapist says it is; beyond their number: no link. */
      link: fc.nat(12),
    }),
    { maxLength: 4 },
  ),
  clears: fc.array(fc.record({ muscle, side, knot: fc.nat(12) }), { maxLength: 2 }),
});

/** Visits as they come about: links and checks name only knots that were there before the session. */
const aCase: fc.Arbitrary<Case> = fc.array(aVisit, { minLength: 1, maxLength: 8 }).map((visits) => {
  const sessions: Session[] = [];
  const links: KnotLink[] = [];
  visits.forEach((visit, n) => {
    const { knots } = recurrence(sessions, links);
    const findings: Finding[] = visit.findings.map((f, i) => {
      const id = `finding-${n}-${i}`;
      const own = knots.filter((k) => k.muscle === f.muscle && k.side === f.side)[f.link];
      if (own) links.push(aLink(n, id, own.knot));
      else if (f.link === 12) links.push(aLink(n, id, id));
      const { muscle, side, tenderness, scale } = f;
      return aFinding(id, f.place, { muscle, side, tenderness, scale, at: bodyPoint(f.sheet, ...f.place) });
    });
    const clears = visit.clears.map(({ muscle, side, knot }) =>
      clearCheck(knots.filter((k) => k.muscle === muscle && k.side === side)[knot]?.knot ?? null, {
        muscle,
        side,
      }),
    );
    sessions.push(aSession(n, findings, clears));
  });
  return { sessions, links };
});

const forAll = (holds: (c: Case) => void) => fc.assert(fc.property(aCase, holds), { numRuns: 300 });

test('K10: the order of the input changes nothing', () => {
  fc.assert(
    fc.property(
      aCase.chain((c) =>
        fc.tuple(
          fc.constant(c),
          fc.shuffledSubarray(c.sessions, { minLength: c.sessions.length }),
          fc.shuffledSubarray(c.links, { minLength: c.links.length }),
        ),
      ),
      ([c, sessions, links]) => {
        expect(recurrence(sessions, links)).toEqual(recurrence(c.sessions, c.links));
      },
    ),
  );
});

test('S7: what was said up to a session stays when later ones are added', () => {
  forAll(({ sessions, links }) => {
    const whole = recurrence(sessions, links);
    sessions.forEach((_, n) => {
      const soFar = sessions.slice(0, n + 1);
      const then = recurrence(
        soFar,
        links.filter((l) => soFar.some((s) => s.id === l.sessionId)),
      );
      for (const k of then.knots) {
        const later = whole.knots.find((other) => other.knot === k.knot);
        expect(later?.visits.slice(0, n + 1)).toEqual(k.visits);
      }
      for (const s of soFar)
        for (const f of s.findings) expect(courseAt(whole, s.id, f.id)).toEqual(courseAt(then, s.id, f.id));
    });
  });
});

test('C5: a session that checked nothing changes no count, state or proposal', () => {
  forAll(({ sessions, links }) => {
    const { knots, proposals } = recurrence(sessions, links);
    const more = recurrence([...sessions, aSession(sessions.length)], links);
    expect(more.proposals).toEqual(proposals);
    expect(more.knots.map((k) => ({ ...k, visits: k.visits.slice(0, -1) }))).toEqual(knots);
  });
});

test('K1, K5, K6: proposals are one to one, to knots of the same muscle and side seen before', () => {
  forAll(({ sessions, links }) => {
    const { knots, proposals } = recurrence(sessions, links);
    for (const s of sessions) {
      const here = proposals.filter((p) => p.session === s.id);
      expect(new Set(here.map((p) => p.knot)).size).toBe(here.length);
      for (const p of here) {
        const finding = s.findings.find((f) => f.id === p.finding);
        const knot = knots.find((k) => k.knot === p.knot);
        expect([knot?.muscle, knot?.side]).toEqual([finding?.muscle, finding?.side]);
        const now = knot?.visits.findIndex((v) => v.session === s.id) ?? -1;
        expect(knot?.visits[now]?.finding).toBeNull();
        expect(knot?.visits.slice(0, now).some((v) => v.finding)).toBe(true);
      }
    }
  });
});

test('K4, K9: every finding is exactly one knot or one open question', () => {
  forAll(({ sessions, links }) => {
    const { knots, proposals } = recurrence(sessions, links);
    const counted = knots.flatMap((k) => k.visits.flatMap((v) => v.finding?.id ?? []));
    const all = [...counted, ...proposals.map((p) => p.finding)].sort();
    expect(all).toEqual(sessions.flatMap((s) => s.findings.map((f) => f.id)).sort());
  });
});
