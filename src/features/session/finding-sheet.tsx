import { useState } from 'react';
import { courseAt } from '../../analysis/course';
import type { Recurrence } from '../../analysis/recurrence-types';
import { dangersAt } from '../../anatomy/dangers';
import { muscleById } from '../../anatomy/muscles';
import { sentenceCase } from '../../anatomy/sentence-case';
import { placeWords } from '../../anatomy/side-words';
import type { Client } from '../../domain/client';
import type { FindingDetails } from '../../domain/commands/command';
import type { Finding } from '../../domain/finding';
import type { Session } from '../../domain/session';
import { tendernessWords } from '../../domain/tenderness-words';
import content from '../../parts/sheet-content.module.css';
import { dispatch, useRecords } from '../../state/records';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { NumberRow } from '../../ui/number-row';
import { Sheet } from '../../ui/sheet';
import { TextArea } from '../../ui/text-area';
import { AboutMuscle } from './about-muscle';
import { ConsentWarning } from './consent-warning';
import { lastTreatments } from './last-treatments';
import { LinkQuestion } from './link-question';
import { OtherMuscles } from './other-muscles';
import { ReferralPart } from './referral-part';
import type { Tool } from './selection';
import { SideChoice } from './side-choice';
import { SideQuestion } from './side-question';
import { SignsPart } from './signs-part';
import { TreatmentsPart } from './treatments-part';

interface Props {
  readonly client: Client;
  readonly session: Session;
  readonly analysis: Recurrence;
  readonly finding: Finding;
  readonly tool: Tool;
  readonly setTool: (tool: Tool) => void;
  readonly onProblem: (why: string | null) => void;
  readonly onClose: () => void;
}

/** Everything about one finding; what is asked most comes first. */
export function FindingSheet(props: Props) {
  const { client, session, analysis, finding, tool, setTool, onProblem, onClose } = props;
  const [reading, read] = useState(false);
  const number = session.findings.indexOf(finding) + 1;
  const reached = muscleById(finding.muscle)?.reached?.words;
  const sessions = useRecords((r) => r.session);
  const lastTime = lastTreatments(analysis, session, finding.id, sessions);
  const course = courseAt(analysis, session.id, finding.id);
  if (reading) return <AboutMuscle of={finding} onClose={() => read(false)} />;
  const edit = (change: Partial<FindingDetails>) => {
    const on = { sessionId: session.id, findingId: finding.id };
    const done = dispatch({ type: 'edit-finding', ...on, finding: change });
    onProblem(done.ok ? null : done.why);
  };
  const remove = () => {
    dispatch({ type: 'remove-finding', sessionId: session.id, findingId: finding.id });
    onClose();
  };
  return (
    <Sheet
      title={`${number}: ${placeWords(finding.muscle, finding.side)}`}
      onClose={onClose}
      actions={
        <Button tone="primary" onPress={onClose} full>
          Done
        </Button>
      }
    >
      <SideQuestion session={session} analysis={analysis} finding={finding} onProblem={onProblem} />
      <LinkQuestion session={session} analysis={analysis} finding={finding} onProblem={onProblem} />
      {reached && (
        <p
          className={content.facts}
        >{`This muscle is not drawn. Its mark shows where it is reached: ${reached}.`}</p>
      )}
      <ConsentWarning client={client} findings={[finding]} />
      {dangersAt(finding.at).map(({ id, name, sentence }) => (
        <Banner key={id} tone="warning" title={sentenceCase(name)}>
          {sentence}
        </Banner>
      ))}
      <p className={content.facts}>{course.words}</p>
      <NumberRow
        label="Tenderness"
        min={0}
        max={4}
        value={finding.tenderness}
        onChange={(tenderness) => edit({ tenderness })}
        wordsFor={(n) => tendernessWords[n] ?? ''}
      />
      <TreatmentsPart session={session} findingId={finding.id} lastTime={lastTime} onProblem={onProblem} />
      <ReferralPart sessionId={session.id} finding={finding} tool={tool} setTool={setTool} />
      <SignsPart finding={finding} edit={edit} />
      <SideChoice finding={finding} edit={edit} />
      <Button onPress={() => read(true)}>About this muscle</Button>
      <OtherMuscles session={session} finding={finding} onProblem={onProblem} />
      <TextArea label="Note" optional value={finding.note} onChange={(note) => edit({ note })} rows={2} />
      <p className={content.facts}>Press and hold the mark on the map, then drag, to move it.</p>
      <Button tone="danger" onPress={remove}>
        Remove finding
      </Button>
    </Sheet>
  );
}
