package jialing.domain.qualification;

import jialing.domain.ledger.Verb;

/** What becomes of a certificate or of lines of it (暂停、恢复、注销或撤销). */
public enum ScopeChangeKind {
    SUSPENDED(Verb.SUSPEND_SCOPE),
    RESTORED(Verb.RESTORE_SCOPE),
    WITHDRAWN(Verb.WITHDRAW_SCOPE);

    private final Verb verb;

    ScopeChangeKind(Verb verb) {
        this.verb = verb;
    }

    Verb verb() {
        return verb;
    }
}
