import { dayWords } from '../calendar-day';
import { type Diff, joined, noDiff } from '../diff';
import type { Finding } from '../finding';
import { followLinks, founderOf, type Links } from '../follow-links';
import { type ClientId, type FindingId, type KnotId, knotFoundedBy, linkIdOf } from '../ids';
import type { KnotLink } from '../knot-link';
import type { Records } from '../records';
import { type Refusal, refuse } from '../refusal';
import { bySessionTime, type Session } from '../session';

interface Found {
  readonly session: Session;
  readonly finding: Finding;
}

/** Every finding of a client, oldest session first, and the links between them. */
export class Knots {
  readonly found: readonly Found[];
  private readonly before: ReadonlyMap<FindingId, KnotLink>;
  private readonly links: Map<FindingId, KnotLink>;

  constructor(
    private readonly records: Records,
    private readonly clientId: ClientId,
  ) {
    this.found = [...records.session.values()]
      .filter((s) => s.clientId === clientId)
      .sort(bySessionTime)
      .flatMap((session) => session.findings.map((finding) => ({ session, finding })));
    const own = [...records['knot-link'].values()].filter((l) => l.clientId === clientId);
    this.before = new Map(own.map((l) => [l.findingId, l]));
    this.links = new Map(this.before);
  }

  private follows: Links | null = null;
  private get followed(): Links {
    this.follows ??= followLinks(this.links.values());
    return this.follows;
  }

  /** The knot that a finding is; its own when no link says otherwise. */
  knotOf(id: FindingId): KnotId {
    return this.followed.of(id) ?? knotFoundedBy(id);
  }

  end = (knot: KnotId): KnotId => this.followed.end(knot);

  membersOf(knot: KnotId): Found[] {
    const { of } = this.followed;
    return this.found.filter(({ finding }) => (of(finding.id) ?? knotFoundedBy(finding.id)) === knot);
  }

  /** Links a finding, also one that is gone and lives on as the name of a knot. */
  link(findingId: FindingId, knotId: KnotId, linkedBy: KnotLink['linkedBy'], sessionId: Session['id']): void {
    const { clientId } = this;
    const id = linkIdOf(findingId);
    this.follows = null;
    this.links.set(findingId, { kind: 'knot-link', id, clientId, sessionId, findingId, knotId, linkedBy });
  }

  /** As few links as lead these findings to one knot: its namesake first, which the others may follow. */
  lead(findings: readonly Found[], knot: KnotId, linkedBy: KnotLink['linkedBy'] | null): void {
    const namesakes = new Set(findings.map(({ finding }) => this.knotOf(finding.id)).map(founderOf));
    const rank = ({ finding }: Found) => Number(namesakes.has(finding.id));
    for (const { session, finding } of [...findings].sort((a, b) => rank(b) - rank(a)))
      if (this.knotOf(finding.id) !== knot)
        this.link(finding.id, knot, linkedBy ?? this.links.get(finding.id)?.linkedBy ?? 'manual', session.id);
  }

  /** Why a knot cannot be: it keeps to one muscle and side (K1), and is one finding a session at most (K6). */
  refusal(knot: KnotId): Refusal | null {
    const members = this.membersOf(knot);
    const places = new Set(members.map(({ finding }) => `${finding.muscle} ${finding.side}`));
    if (places.size > 1) return refuse('A knot keeps to one muscle and one side.');
    const sessions = members.map(({ session }) => session);
    const twice = sessions.find((session, i) => sessions.indexOf(session) !== i);
    if (!twice) return null;
    return refuse(`On ${dayWords(twice.day)} both were found. In one session a knot is one finding.`);
  }

  diff(): Diff {
    return [...this.links.values()].reduce<Diff>((all, link) => {
      const from = this.before.get(link.findingId);
      if (from === link) return all;
      const change: Diff = from
        ? { ...noDiff, updated: [[this.records['knot-link'].get(from.id) ?? from, link]] }
        : { ...noDiff, added: [link] };
      return joined(all, change);
    }, noDiff);
  }
}

/**
 * These findings become one knot, by as few links as it takes; what was one knot with them, and is not named, stays
 * together. The links are records of their own, so signed sessions stay as they are.
 */
export function relinked(
  records: Records,
  clientId: ClientId,
  moving: readonly FindingId[],
  to: KnotId,
): Diff | Refusal {
  const knots = new Knots(records, clientId);
  const moves = new Set(moving);
  const found = knots.found.filter(({ finding }) => moves.has(finding.id));
  if (found.length === 0 || found.length < moves.size) return refuse('This finding is not here any more.');
  const target = moves.has(founderOf(to)) ? to : knots.end(to);
  const left = [...new Set(found.map(({ finding }) => knots.knotOf(finding.id)))].map((knot) => ({
    knot,
    staying: knots.membersOf(knot).filter(({ finding }) => !moves.has(finding.id)),
  }));
  if (moves.has(founderOf(to))) {
    const founder = found.find(({ finding }) => finding.id === founderOf(to));
    if (founder) knots.link(founder.finding.id, to, 'manual', founder.session.id);
  }
  knots.lead(found, target, 'manual');
  for (const { knot, staying } of left) {
    const [first] = staying;
    const named = moves.has(founderOf(knot));
    if (!first || (knot === target && !named)) continue;
    const name = named ? knotFoundedBy(first.finding.id) : knot;
    if (name !== knot) knots.link(first.finding.id, name, 'manual', first.session.id);
    knots.lead(staying, name, null);
  }
  return knots.refusal(target) ?? knots.diff();
}
