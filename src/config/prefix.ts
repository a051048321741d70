const SEGMENT = /^(?!\.{1,2}$)[\w.~-]+$/;

/** Reads `HCKB_PREFIX`: `/` for none, or a path such as `/kb`. @returns the path without its last slash */
export function readPrefix(text: string, problems: string[]): string {
  const path = text.replace(/\/$/, '');
  const [first, ...segments] = path.split('/');
  if (path !== '' && (first !== '' || !segments.every((segment) => SEGMENT.test(segment)))) {
    problems.push(`HCKB_PREFIX is "${text}"; it must be "/" or a path such as /kb, of letters, digits and - . _ ~`);
  }
  return path;
}
