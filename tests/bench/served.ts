import { type InlineConfig, preview } from 'vite';

export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves what `config` says was built, on a free port; as localhost, where service workers may run. */
export async function served(config: InlineConfig): Promise<Served> {
  const server = await preview({ ...config, preview: { host: '127.0.0.1', port: 0 } });
  const address = server.httpServer.address();
  if (typeof address !== 'object' || !address) throw new Error('The page of the bench is not served.');
  return {
    url: `http://localhost:${address.port}`,
    close: async () => {
      if ('closeAllConnections' in server.httpServer) server.httpServer.closeAllConnections();
      await server.close();
    },
  };
}
