package jialing.workflows.shared;

import java.util.UUID;

/** A fact about a thing for which no case runs: the record and the engine disagree, so nothing of it may be committed. */
public class UnknownCase extends IllegalStateException {

    public UnknownCase(CaseKind kind, UUID subject) {
        super("no running " + kind.process() + " for " + kind.subjectType() + " " + subject);
    }
}
