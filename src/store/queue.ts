/** Runs pieces of work one after the other, in the order in which they were asked for; one that fails stops no other. */
export function makeQueue(): <T>(work: () => T | Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
}
