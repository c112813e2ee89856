import { type FormEvent, type ReactNode, useState } from 'react';
import type { Problem } from '../../../state/keys';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { SecretField } from '../../../ui/secret-field';
import styles from './keys.module.css';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  /** Words of the button that does it. */
  readonly act: string;
  readonly tone?: 'primary' | 'danger';
  /** Whether what stands above is filled in; says so itself when it is not. */
  readonly ready?: () => boolean;
  /** Gets the passphrase of whoever is at work. */
  readonly onAct: (own: string) => Promise<Problem>;
  /** When there was no problem; else it closes. */
  readonly onDone?: () => void;
  readonly onClose: () => void;
}

/** A change of keys: the therapist shows once more that it is they, though the practice is open. */
export function AskPassphrase({
  title,
  children,
  act,
  tone = 'primary',
  ready,
  onAct,
  onDone,
  onClose,
}: Props) {
  const [own, setOwn] = useState('');
  const [missing, setMissing] = useState(false);
  const [problem, setProblem] = useState<Problem>(null);
  const [busy, setBusy] = useState(false);
  const go = async () => {
    setMissing(!own);
    if (busy || (ready && !ready()) || !own) return;
    setBusy(true);
    const why = await onAct(own).catch((e: unknown) => (e instanceof Error ? e.message : 'It was not done.'));
    setBusy(false);
    setProblem(why);
    if (!why) (onDone ?? onClose)();
  };
  const submit = (e: FormEvent) => {
    e.preventDefault();
    void go();
  };
  return (
    <Dialog
      open
      decision
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose} disabled={busy}>
            Not now
          </Button>
          <Button tone={tone} onPress={() => void go()} pending={busy}>
            {act}
          </Button>
        </>
      }
    >
      <form className={styles.form} onSubmit={submit} autoComplete="off">
        {children}
        <SecretField
          label="Your own passphrase"
          hint="The one you unlock with, to be sure that it is you."
          value={own}
          onChange={setOwn}
          error={missing && !own ? 'Write your passphrase.' : null}
        />
        {problem && (
          <Banner tone="problem" announced>
            {problem}
          </Banner>
        )}
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}
