import { once } from 'node:events';
import net from 'node:net';

/** A connection on which anything can be said, and what came back. */
export type RawSocket = {
  readonly write: (text: string) => void;
  /** Stops reading: the server's data stays in the buffers between. */
  readonly pause: () => void;
  /** Everything received, once the server has closed the connection; fails after `timeout` milliseconds. */
  readonly closed: (timeout?: number) => Promise<string>;
  readonly destroy: () => void;
};

export async function openSocket(origin: string): Promise<RawSocket> {
  const { hostname, port } = new URL(origin);
  const socket = net.connect({ host: hostname, port: Number(port) });
  let received = '';
  socket.setEncoding('latin1');
  socket.on('data', (text) => {
    received += text;
  });
  // A server that closes on us may reset: what matters is what it said before.
  socket.on('error', () => undefined);
  const close = once(socket, 'close');
  await once(socket, 'connect');
  return {
    write: (text) => socket.write(text),
    pause: () => socket.pause(),
    destroy: () => socket.destroy(),
    async closed(timeout = 5_000) {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(
          () => reject(new Error(`The connection is still open; received: ${received}`)),
          timeout,
        );
      });
      await Promise.race([close, late]).finally(() => clearTimeout(timer));
      return received;
    },
  };
}
