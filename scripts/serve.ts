import type { Server } from 'node:http';
import path from 'node:path';
import { readDefinition } from '#lib/hosting/definition-file.ts';
import { closeServer, createSiteServer } from '#lib/hosting/server/server.ts';

/** Serves the build in `out/` (or the folder given) on PORT, on all interfaces unless HOST names one. */
async function serve(): Promise<void> {
  const siteDir = path.resolve(process.argv[2] ?? 'out');
  const port = readPort(process.env.PORT);
  const definition = await readDefinition(siteDir);
  const server = await createSiteServer(siteDir);
  await listen(server, port, process.env.HOST);
  const address = server.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  console.log(`Lotse is served on http://localhost:${actual}${definition.basePath}/ (end with Ctrl+C)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => closeServer(server).then(() => process.exit(0)));
  }
}

function listen(server: Server, port: number, host: string | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port)));
    server.listen({ port, ...(host === undefined ? {} : { host }) }, resolve);
  });
}

function explain(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new Error(
      `Port ${port} is taken. End the other program, or choose a port: PORT=${port + 1} npm start`,
    );
  }
  if (error.code === 'EACCES') {
    return new Error(`Port ${port} is not allowed for this user. Choose one above 1023: PORT=3000 npm start`);
  }
  return error;
}

function readPort(text = '3000'): number {
  const port = Number(text);
  if (/^\d{1,5}$/u.test(text) && port <= 65_535) return port;
  throw new Error(`PORT is “${text}”; write a number from 0 to 65535, such as PORT=3000.`);
}

serve().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
