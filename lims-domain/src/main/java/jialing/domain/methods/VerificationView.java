package jialing.domain.methods;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jialing.domain.methods.MethodVerification.VerificationState;
import jialing.domain.methods.TrialFigures.TrialFigure;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.View;

/** One verification file for the screen, with what its trials show and what still stands against it. */
@View
public class VerificationView {

    @Inject
    MethodVerifications verifications;

    @Inject
    VerificationDemands demands;

    @Inject
    EnterTrial trials;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /**
     * @param id null for a trial that is not kept
     * @param counts whether no later one stands in its place
     */
    public record TrialShown(
            UUID id,
            TrialEntry entry,
            Map<TrialFigure, String> figures,
            List<Refusal> objections,
            boolean counts,
            String person,
            Instant at) {}

    /**
     * @param trials newest first
     * @param statedLimit by the standard, in the unit of the file; null when it states none
     * @param objections what stands against the file as it is
     */
    public record Whole(
            MethodVerification file,
            VerificationState state,
            List<TrialShown> trials,
            BigDecimal statedLimit,
            List<Refusal> objections,
            boolean mayEnter,
            boolean mayApprove) {}

    public Whole of(UUID id) {
        Actor actor = current.get();
        MethodVerification file = verifications.byId(id);
        VerificationState state = file.stateOn(clock.today());
        List<TrialEntry> counting = file.counting();
        var shown = new ArrayList<TrialShown>();
        file.trials()
                .forEach(each -> shown.add(shown(
                        each.id(),
                        file,
                        each.entry(),
                        counting.contains(each.entry()),
                        each.person(),
                        each.enteredAt())));
        Collections.reverse(shown);
        boolean own = actor.organisation().equals(file.organisation());
        return new Whole(
                file,
                state,
                shown,
                demands.stated(file).orElse(null),
                demands.objections(file),
                own && state == VerificationState.DRAFT && holds(actor, MethodVerifications.VERIFIES),
                own
                        && state == VerificationState.SUBMITTED
                        && holds(actor, MethodVerifications.APPROVES)
                        && !file.isWorkOf(actor.personId()));
    }

    /** What a trial would show if it were entered; nothing is kept. */
    public TrialShown figuresOf(UUID id, TrialEntry given) {
        MethodVerification file = verifications.byId(id);
        current.get().mustActFor(file.organisation());
        return shown(null, file, trials.completed(file, given), true, null, null);
    }

    private static TrialShown shown(
            UUID id, MethodVerification file, TrialEntry entry, boolean counts, String person, Instant at) {
        Trial trial = entry.trial(file.digits());
        return new TrialShown(id, entry, trial.figures().shown(), trial.objections(), counts, person, at);
    }

    private static boolean holds(Actor actor, Capacity... oneOf) {
        return Stream.of(oneOf).anyMatch(actor::holds);
    }
}
