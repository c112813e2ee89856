import { installMissing } from './install-missing.mjs';

installMissing();
const { createServer } = await import('vite');
const server = await createServer({ server: { host: '127.0.0.1' } });
await server.listen();
server.printUrls();
