import { createRoot } from 'react-dom/client';
import { muscles } from '../../../src/anatomy/muscles';
import { DangerReview } from '../../../src/parts/review/danger-review';
import { MuscleReview } from '../../../src/parts/review/muscle-review';
import '../../../src/ui/base.css';

/** The review pages of one group, as the app shows them, for the browser to print. */
const group = new URLSearchParams(location.search).get('group');
const host = document.getElementById('root');
if (!host) throw new Error('There is no root.');
createRoot(host).render(
  group === 'dangers' ? (
    <DangerReview />
  ) : (
    muscles.filter((muscle) => muscle.group === group).map(({ id }) => <MuscleReview key={id} muscle={id} />)
  ),
);
