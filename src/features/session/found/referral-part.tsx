import { regionWords } from '../../../anatomy/regions';
import { usualReferral } from '../../../anatomy/usual-points';
import type { Finding } from '../../../domain/finding';
import type { SessionId } from '../../../domain/ids';
import { referralWords } from '../../../parts/finding-words';
import content from '../../../parts/sheet-content.module.css';
import { dispatch } from '../../../state/records';
import { Button } from '../../../ui/button';
import type { Tool } from '../selection';

interface Props {
  readonly sessionId: SessionId;
  readonly finding: Finding;
  readonly tool: Tool;
  readonly setTool: (tool: Tool) => void;
}

/**
 * Where the client feels it: drawn by hand, or the usual pattern taken with one tap and called so until the
 * client says that it is theirs.
 */
export function ReferralPart({ sessionId, finding, tool, setTool }: Props) {
  const usual = usualReferral(finding.muscle, finding.side).main;
  const taken = finding.referral?.source === 'usual' ? finding.referral.regions : null;
  const set = (referral: Finding['referral']) =>
    dispatch({ type: 'set-referral', sessionId, findingId: finding.id, referral });
  return (
    <div className={content.part}>
      <h3 className={content.partTitle}>Referral zone</h3>
      {finding.referral && <p>{referralWords(finding.referral)}.</p>}
      {!finding.referral && usual.length > 0 && (
        <p className={content.facts}>Usual pattern: {regionWords(usual)}.</p>
      )}
      <div className={content.row}>
        <Button onPress={() => setTool(tool === 'refer' ? 'mark' : 'refer')}>
          {tool === 'refer' ? 'Stop drawing' : 'Draw on the map'}
        </Button>
        {taken && (
          <Button tone="primary" onPress={() => set({ source: 'picked', regions: taken })}>
            The client feels it there
          </Button>
        )}
        {usual.length > 0 && !taken && finding.referral?.source !== 'picked' && (
          <Button onPress={() => set({ source: 'usual', regions: [...usual] })}>
            Take the usual pattern
          </Button>
        )}
        {finding.referral && <Button onPress={() => set(null)}>Remove zone</Button>}
      </div>
    </div>
  );
}
