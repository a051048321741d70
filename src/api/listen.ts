import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Address = { readonly host: string; readonly port: number };

/** What to do about an address that cannot be had, by the system's code. */
const remedies: Readonly<Record<string, string>> = {
  EADDRINUSE: 'the port is in use; set PORT to a free one',
  EACCES: 'this user may not use the port; set PORT to one above 1023',
  EADDRNOTAVAIL: 'the host is no address of this machine; set HOST to one, such as 127.0.0.1',
  ENOTFOUND: 'the host has no address; set HOST to one of this machine, such as 127.0.0.1',
};

/**
 * Begins to listen.
 *
 * @returns the address, with the port that was chosen where 0 was asked for
 * @throws {Error} that says what to do where the address cannot be had
 */
export function listenOn(server: Server, { host, port }: Address): Promise<Address> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      const why = remedies[error.code ?? ''] ?? error.message;
      reject(new Error(`Cannot listen on ${host}:${port}: ${why}`, { cause: error }));
    };
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      resolve({ host, port: (server.address() as AddressInfo).port });
    });
  });
}
