import { connect } from 'node:net';
import { installMissing } from './install-missing.mjs';

const port = Number(process.env.PORT ?? 4173);
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error(`PORT must be a number from 1 to 65535, not "${process.env.PORT}".`);
  process.exit(1);
}

const isTaken = await new Promise((answer) => {
  const probe = connect({ host: '127.0.0.1', port });
  probe.once('connect', () => {
    probe.destroy();
    answer(true);
  });
  probe.once('error', () => answer(false));
});
if (isTaken) {
  console.error(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`);
  process.exit(1);
}

installMissing();
const { build, preview } = await import('vite');
await build({ logLevel: 'warn' });
await preview({ logLevel: 'warn', preview: { host: '127.0.0.1', port, strictPort: true } });
console.log(`Palpate is at http://localhost:${port} (stop it with Ctrl+C).`);
