import { Panel } from '../../ui/panel';
import styles from './settings.module.css';

/** Put in by the build, from package.json. */
declare const __APP_VERSION__: string;

const facts = [
  { what: 'Version', words: __APP_VERSION__ },
  { what: 'Where the records are', words: 'On this tablet only, encrypted. Nothing is sent anywhere.' },
  {
    what: 'Atlas',
    words: 'The atlas awaits clinical review. Its patterns are usual ones, not this client’s.',
  },
  {
    what: 'Figure',
    words:
      'Body map under the licence CC BY-SA 4.0, with credit to Z-Anatomy and to BodyParts3D, of the Database Center for Life Science.',
  },
  { what: 'Code', words: 'MIT licence.' },
  { what: 'Typeface', words: 'Inter, under the SIL Open Font Licence 1.1.' },
] as const;

export function AboutPanel() {
  return (
    <Panel title="About Palpate">
      <dl className={styles.facts}>
        {facts.map(({ what, words }) => (
          <div key={what} className={styles.fact}>
            <dt>{what}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
