import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { classes } from './classes';
import styles from './dialog.module.css';

interface Props {
  readonly open: boolean;
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons, the safe one first. */
  readonly actions: ReactNode;
  /** Escape, and a press outside. */
  readonly onClose: () => void;
  /** Interrupts for a decision: a press outside does not close it. */
  readonly decision?: boolean;
  /** As large as the screen allows, for what needs room to be looked at. */
  readonly wide?: boolean;
  /** Larger targets, for an oily thumb. */
  readonly treatment?: boolean;
}

/** Stops everything else until it is answered. Rarely right: undo is kinder than a question. */
export function Dialog({
  open,
  title,
  children,
  actions,
  onClose,
  decision = false,
  wide = false,
  treatment = false,
}: Props) {
  return (
    <ModalOverlay
      className={styles.veil ?? ''}
      {...(treatment ? { 'data-targets': 'treatment' } : {})}
      isOpen={open}
      isDismissable={!decision}
      onOpenChange={(next) => !next && onClose()}
    >
      <Modal className={classes(styles.modal, wide && styles.wide)}>
        <AriaDialog role={decision ? 'alertdialog' : 'dialog'} className={styles.dialog ?? ''}>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          <div className={styles.body}>{children}</div>
          <div className={styles.actions}>{actions}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
