package jialing.domain.nonconformity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.ledger.ActingPerson;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Verb;

/** Who did the work that a nonconformity is about: whoever acted on the things it concerns, and the people named among them. */
@ApplicationScoped
class WorkersBehind {

    /** Watching over work is none of it: who sent it back or took it out of force may still close. */
    private static final Set<Verb> WATCHING = EnumSet.of(
            Verb.RETURN,
            Verb.REJECT,
            Verb.ANSWER,
            Verb.REANALYSE,
            Verb.PROPOSE_WITHDRAWAL,
            Verb.WITHDRAW,
            Verb.SUPERSEDE,
            Verb.OPEN_LOOK_BACK,
            Verb.DECIDE_LOOK_BACK,
            Verb.CLOSE_LOOK_BACK,
            Verb.PLAN_AUDIT,
            Verb.ANSWER_AUDIT_QUESTION,
            Verb.DRAW_RECORDS,
            Verb.REPORT_AUDIT,
            Verb.CLOSE_AUDIT,
            Verb.OPEN_NONCONFORMITY);

    @Inject
    Ledger ledger;

    Set<UUID> behind(Nonconformity nonconformity) {
        return nonconformity.concerned().stream().flatMap(this::behind).collect(Collectors.toSet());
    }

    private Stream<UUID> behind(Concerned thing) {
        if (thing.type().equals(Concerned.PERSON)) {
            return Stream.of(thing.id());
        }
        return ledger.history(thing.type(), thing.id()).stream()
                .filter(act -> !WATCHING.contains(act.verb()))
                .flatMap(act -> act.actors().stream())
                .map(ActingPerson::personId);
    }
}
