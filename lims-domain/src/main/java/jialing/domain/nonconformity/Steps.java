package jialing.domain.nonconformity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.ActingPerson;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.nonconformity.rules.NoteSaysWhatWasDone;
import jialing.domain.nonconformity.rules.StepInTurn;
import jialing.domain.people.Signature;
import jialing.domain.people.Signing;
import jialing.domain.people.SigningMeans;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.TimeOrderedId;

/** How a step is taken: held, judged, put on record, kept, told. */
@ApplicationScoped
class Steps {

    @Inject
    Nonconformities nonconformities;

    @Inject
    Ledger ledger;

    @Inject
    Signing signing;

    @Inject
    CurrentActor current;

    @Inject
    Event<NonconformityStepped> stepped;

    /** A person before a nonconformity that is held until the transaction ends. */
    record Hand(Actor actor, Capacity as, Nonconformity nonconformity) {}

    /**
     * What the step says.
     *
     * @param action newly decided or carried out, else null
     */
    record Said(String note, CorrectiveAction action, CourseStep.Evaluation evaluation, Boolean effective) {

        static Said note(String note) {
            return new Said(note, null, null, null);
        }

        static Said about(CorrectiveAction action, String note) {
            return new Said(note, action, null, null);
        }
    }

    Hand begin(String number, Capacity... oneOf) {
        Actor actor = current.mustBe(oneOf);
        actor.mustActFor(nonconformities.byNumber(number).organisation());
        return new Hand(actor, Who.of(actor, oneOf), nonconformities.alone(number));
    }

    Nonconformity take(Hand hand, CourseStep.Kind kind, Said said) {
        Act act = act(hand, kind, said);
        return kept(hand, kind, said, null, ledger.record(act));
    }

    Nonconformity takeSigned(Hand hand, CourseStep.Kind kind, Said said, SigningMeans means) {
        Act act = act(hand, kind, said);
        Signature signature = signing.sign(act, means);
        return kept(hand, kind, said, signature.statement(), ledger.record(act.signedBy(signature)));
    }

    private static Act act(Hand hand, CourseStep.Kind kind, Said said) {
        Nonconformity nonconformity = hand.nonconformity();
        new StepInTurn().require(new StepInTurn.Asked(nonconformity.number(), kind, nonconformity.state()));
        new NoteSaysWhatWasDone().require(said.note());
        return Act.of(kind.verb(), nonconformity.afterNextStep(), hand.actor(), hand.as(), content(nonconformity, said))
                .inOrganisation(nonconformity.organisation());
    }

    private static Map<String, Object> content(Nonconformity nonconformity, Said said) {
        var content = new LinkedHashMap<String, Object>();
        content.put("number", nonconformity.number());
        content.put("note", said.note().trim());
        if (said.action() != null) {
            content.put("action", said.action());
        }
        if (said.evaluation() != null) {
            content.put("evaluation", said.evaluation());
        }
        if (said.effective() != null) {
            content.put("effective", said.effective());
        }
        return content;
    }

    private Nonconformity kept(Hand hand, CourseStep.Kind kind, Said said, String statement, RecordedAct act) {
        Nonconformity before = hand.nonconformity();
        UUID actionId = said.action() == null ? null : said.action().id();
        var step = new CourseStep(
                TimeOrderedId.next(),
                kind,
                said.note().trim(),
                actionId,
                said.evaluation(),
                said.effective(),
                ActingPerson.of(hand.actor(), hand.as()),
                statement,
                act.recordedAt(),
                act.hash());
        Nonconformity now = kind == CourseStep.Kind.DECIDE_ACTION
                ? nonconformities.decided(before, said.action(), step)
                : nonconformities.took(before, step);
        stepped.fire(new NonconformityStepped(
                now.id(), now.organisation(), now.number(), kind, actionId, before.state(), now.state()));
        return now;
    }
}
