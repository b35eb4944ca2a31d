package jialing.domain.equipment;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jialing.domain.equipment.InstrumentUse.TakenBy;
import jialing.domain.equipment.persistence.UseTable;
import jialing.domain.equipment.rules.OneRunAtATime;
import jialing.domain.gate.Activity;
import jialing.domain.gate.Gate;
import jialing.domain.gate.Question;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/** 扫码使用: somebody scans an instrument before using it. From then on it is theirs until they put it back. */
@UseCase
public class BeginUse {

    private static final Capacity[] MAY_USE = {Capacity.ANALYST, Capacity.SAMPLER, Capacity.EQUIPMENT_OFFICER};

    @Inject
    Instruments instruments;

    @Inject
    UseTable uses;

    @Inject
    Gate gate;

    @Inject
    InstrumentActs acts;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    record Content(String instrument, Activity activity, UUID occasion) {}

    /**
     * @param calibrating whether it is only to be calibrated or checked, which a blocked instrument is open to
     * @param occasion the batch for which it is taken; null when there is none yet
     */
    public UUID begin(String code, boolean calibrating, UUID occasion) {
        Actor actor = current.mustBe(MAY_USE);
        Instrument instrument = instruments.heldBy(actor, code);
        Capacity as = Stream.of(MAY_USE).filter(actor::holds).findFirst().orElseThrow();
        Activity activity = calibrating ? Activity.CALIBRATE : activityOf(as);
        Instant now = clock.now();
        new OneRunAtATime().require(new OneRunAtATime.Run(instrument, activity, occasion, uses.open(instrument.id())));
        mustNotHaveItAlready(instrument, actor);
        gate.mustAdmit(Question.may(actor.personId(), activity, now, instrument.organisation())
                .forOccasion(occasion)
                .withInstruments(List.of(code)));
        var use = new InstrumentUse(
                TimeOrderedId.next(), actor.personId(), actor.name(), TakenBy.SCAN, activity, occasion, now, null);
        uses.add(instrument, use);
        acts.record(Verb.BEGIN_USE, instrument, actor, as, new Content(code, activity, occasion));
        return use.id();
    }

    private void mustNotHaveItAlready(Instrument instrument, Actor actor) {
        if (uses.open(instrument.id()).stream().anyMatch(use -> use.personId().equals(actor.personId()))) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "UseIsNew",
                    null,
                    Text.of(
                            "您正在使用仪器 " + instrument.code(),
                            "You have instrument " + instrument.code() + " in use already"),
                    null);
        }
    }

    private static Activity activityOf(Capacity as) {
        return switch (as) {
            case ANALYST -> Activity.ANALYSE;
            case SAMPLER -> Activity.MEASURE_IN_FIELD;
            default -> Activity.CALIBRATE;
        };
    }
}
