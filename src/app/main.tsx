import './trusted-types';
import './no-eval';
import '../ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { lookForPractice } from '../state/lock';
import { showKeptLook } from '../state/look';
import { plugPorts } from '../state/ports';
import { App } from './app';
import { realPorts } from './real-ports';
import { registerUpdates } from './updates';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element.');

plugPorts(realPorts());
showKeptLook();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
void lookForPractice();
addEventListener('load', () => void registerUpdates());
