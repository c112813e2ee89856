import { preview } from 'vite';

interface Served {
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves the built app as `npm start` does, on a port of its own. */
export async function serve(port: number): Promise<Served> {
  const server = await preview({
    logLevel: 'warn',
    preview: { host: '127.0.0.1', port, strictPort: true },
  });
  return {
    url: `http://localhost:${port}`,
    stop: async () => {
      if ('closeAllConnections' in server.httpServer) server.httpServer.closeAllConnections();
      await server.close();
    },
  };
}
