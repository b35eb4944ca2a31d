package jialing.domain.methods;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import jialing.domain.methods.persistence.VerificationTable;
import jialing.domain.methods.rules.VerificationInState;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;

/** All verification files. Nothing is taken out or changed. */
@ApplicationScoped
public class MethodVerifications {

    /** Who determines, enters and submits. */
    static final Capacity[] VERIFIES = {Capacity.ANALYST, Capacity.QUALITY_OFFICER, Capacity.SYSTEM};

    /** Who answers for the methods of a laboratory. */
    static final Capacity[] APPROVES = {Capacity.SIGNATORY, Capacity.QUALITY_OFFICER};

    @Inject
    VerificationTable table;

    @Inject
    LabClock clock;

    /** @throws Refusal when there is none, or none that the asking person may see */
    public MethodVerification byId(UUID id) {
        return table.byId(id).orElseThrow(() -> Refusal.notFound("MethodVerification", "方法验证", id));
    }

    /**
     * For an act: nobody else does anything to it meanwhile.
     *
     * @throws Refusal when it is of another organisation, or not in that state
     */
    MethodVerification heldBy(Actor actor, UUID id, MethodVerification.VerificationState mustBe) {
        actor.mustActFor(byId(id).organisation());
        table.hold(id);
        MethodVerification file = byId(id);
        new VerificationInState()
                .require(new VerificationInState.Asked(file.number(), file.stateOn(clock.today()), mustBe));
        return file;
    }
}
