package jialing.domain.competence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import jialing.domain.competence.persistence.SubjectTable;
import jialing.domain.competence.rules.RecordedOnce;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.people.Signature;
import jialing.domain.people.Signing;
import jialing.domain.people.SigningMeans;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Refusal;

/** Puts the acts of this feature on record, signed or not. */
@ApplicationScoped
class RecordOfCompetence {

    private static final int TIME_ORDERED = 7;

    @Inject
    Signing signing;

    @Inject
    Ledger ledger;

    @Inject
    SubjectTable subjects;

    @Inject
    CurrentActor current;

    RecordedAct signed(Verb verb, Subject subject, Actor actor, Capacity as, Object content, SigningMeans means) {
        Act act = Act.of(verb, subject, actor, as, content);
        Signature signature = signing.sign(act, means);
        return ledger.record(act.signedBy(signature));
    }

    RecordedAct unsigned(Verb verb, Subject subject, Actor actor, Capacity as, Object content) {
        return ledger.record(Act.of(verb, subject, actor, as, content));
    }

    /**
     * The id of a new thing comes with the request: a passkey is asked about an act on that very thing, and the request that brings its
     * answer MUST name it again.
     *
     * @throws Refusal when it is no id that a device mints, or stands for something already, whoever's it is
     */
    Subject newSubject(String type, UUID given) {
        if (given == null || given.version() != TIME_ORDERED) {
            throw Refusal.invalid("IdTimeOrdered", "id", "编号须为第 7 版 UUID", "The id must be a UUID of version 7");
        }
        new RecordedOnce().require(current.whileBeing(Actor.system(), () -> subjects.hasActs(type, given)));
        return Subject.of(type, given);
    }
}
