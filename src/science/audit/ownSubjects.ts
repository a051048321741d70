import { factsOf } from '../facts/facts.ts';
import type { Subject } from '../facts/subject.ts';
import { windowsOf } from '../facts/window.ts';
import { isOwn } from './about.ts';
import type { AuditInput } from './auditRule.ts';

/** Subjects with nothing but what the audited source itself says of them: statements of others are no fault of it. */
export function ownSubjects({ subjects, facts }: Pick<AuditInput, 'subjects' | 'facts'>): readonly Subject[] {
  const uncited = facts.find({ also: isOwn });
  return subjects.map((subject) => {
    const of = (ion: string | null) =>
      factsOf(
        uncited.filter(({ observation }) => observation.material === subject.material && observation.ion === ion),
      );
    const [own, general] = [of(subject.ion), of(null)];
    return { ...subject, own, general, withIon: of, windows: windowsOf(own, general) };
  });
}
