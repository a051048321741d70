/** What `look` sees as soon as it sees something. */
export async function until<T>(look: () => T | undefined | false): Promise<T> {
  for (;;) {
    const seen = look();
    if (seen !== undefined && seen !== false) return seen;
    await new Promise((resume) => setTimeout(resume, 20));
  }
}
