import type { ServerResponse } from 'node:http';

/** Requests that are being answered. */
export type Running = {
  /** Counts a request until its answer was sent or its client has left. */
  add(response: ServerResponse): void;
  count(): number;
  /** Waits until none is left, but no longer than `timeout` ms. */
  finished(timeout: number): Promise<void>;
};

export function countRunning(): Running {
  const responses = new Set<ServerResponse>();
  let told: () => void = () => {};
  return {
    add(response) {
      responses.add(response);
      response.once('close', () => {
        responses.delete(response);
        if (responses.size === 0) told();
      });
    },
    count: () => responses.size,
    async finished(timeout) {
      if (responses.size === 0) return;
      await new Promise<void>((resolve) => {
        const deadline = setTimeout(resolve, timeout);
        told = () => {
          clearTimeout(deadline);
          resolve();
        };
      });
    },
  };
}
