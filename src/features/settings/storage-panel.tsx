import { useEffect, useState } from 'react';
import { ports, type StorageHealth } from '../../state/ports';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Panel } from '../../ui/panel';
import { ProgressBar } from '../../ui/progress-bar';
import { SettingRow } from './setting-row';

const sizeWords = (bytes: number): string =>
  bytes < 1e9 ? `${Math.max(1, Math.round(bytes / 1e6))} MB` : `${(bytes / 1e9).toFixed(1)} GB`;

/** Above this share of what the browser gives, a full tablet is near. */
const tight = 0.8;

/** Whether the browser keeps what is stored here, and how much room is left. */
export function StoragePanel() {
  const [health, setHealth] = useState<StorageHealth | null>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => void ports().storage.health().then(setHealth), []);
  if (!health) return null;
  const ask = async () => {
    setRefused(!(await ports().storage.keep()));
    setHealth(await ports().storage.health());
  };
  const { kept, used, quota } = health;
  return (
    <Panel title="Storage on this tablet">
      <SettingRow
        title={kept ? 'The browser keeps the records' : 'The browser may clear the records'}
        words={
          kept
            ? 'It does not clear them by itself, even when the tablet is short of space. Clearing website data by hand still removes them.'
            : 'When the tablet is short of space it may remove what websites stored. Ask it to keep them, and put Palpate on the home screen.'
        }
        action={kept ? null : <Button onPress={() => void ask()}>Ask it to keep them</Button>}
      />
      {refused && !kept && (
        <Banner tone="warning" title="The browser has not agreed yet" announced>
          Put Palpate on the home screen and open it from there, then ask again. Make backups often.
        </Banner>
      )}
      <div>
        <ProgressBar label="Space used" value={quota > 0 ? Math.min(1, used / quota) : null} />
        <p>{`${sizeWords(used)} used of ${sizeWords(quota)} that the browser gives to Palpate.`}</p>
      </div>
      {used > quota * tight && (
        <Banner tone="warning" title="Little space is left">
          Free some space on the tablet. When there is none, changes cannot be saved, and Palpate says so.
        </Banner>
      )}
      {health.installAdvised && (
        <Banner tone="warning" title="Not opened from the home screen">
          Safari deletes what a website stored when it is not used for seven days, and the app on the home
          screen has a storage of its own. Make a backup here, install Palpate, and restore it there.
        </Banner>
      )}
    </Panel>
  );
}
