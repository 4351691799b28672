// `npm start`: from a fresh clone to a served portal. Plain JavaScript without packages: it installs them.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fail } from './lib/run.mjs';
import { ensureBuilt, ensureInstalled, ensureNode, ROOT } from './lib/steps.mjs';

function serve() {
  const args = ['--import', 'tsx', path.join('scripts', 'serve.ts')];
  const server = spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
  // Ctrl+C reaches the server by itself; what is sent to this process alone has to be passed on.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => server.kill('SIGTERM'));
  server.on('exit', (code) => process.exit(code ?? 1));
}

try {
  ensureNode();
  ensureInstalled();
  ensureBuilt();
  serve();
} catch (error) {
  fail(error);
}
