package jialing.domain.equipment;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import jialing.domain.equipment.persistence.EvidenceTable;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Text;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/**
 * Somebody checks an instrument between two calibrations. One that does not pass stops it by the same act. Checking is open to
 * instruments that are stopped too: how else would they come back.
 */
@UseCase
public class CheckInstrument {

    @Inject
    Instruments instruments;

    @Inject
    EvidenceTable evidence;

    @Inject
    InstrumentActs acts;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** See {@link InterimCheck}. */
    public record Command(
            InterimCheck.Means means,
            String against,
            String quantity,
            String unit,
            BigDecimal reading,
            BigDecimal reference,
            InterimCheck.Criterion criterion,
            BigDecimal readingUncertainty,
            BigDecimal referenceUncertainty,
            String remark) {

        public Command {
            Entered.choice("means", means);
            against = Entered.words("against", against, 120);
            quantity = Entered.words("quantity", quantity, 80);
            unit = Entered.words("unit", unit, 40);
            Entered.number("reading", reading);
            Entered.number("reference", reference);
            Entered.choice("criterion", criterion);
            if (criterion == InterimCheck.Criterion.EN) {
                Entered.positive("readingUncertainty", readingUncertainty);
            } else {
                readingUncertainty = null;
            }
            Entered.positive("referenceUncertainty", referenceUncertainty);
            remark = Entered.wordsOrNone("remark", remark, Entered.LONG);
        }

        InterimCheck at(Instant now, Actor by) {
            return new InterimCheck(
                    TimeOrderedId.next(),
                    now,
                    means,
                    against,
                    quantity,
                    unit,
                    reading,
                    reference,
                    criterion,
                    readingUncertainty,
                    referenceUncertainty,
                    remark,
                    by.personId(),
                    by.name());
        }
    }

    record Content(String instrument, Command check, String statistic, boolean passed) {}

    /** @return whether it passed */
    public boolean check(String code, Command command) {
        Actor actor = current.mustBe(Capacity.EQUIPMENT_OFFICER, Capacity.ANALYST);
        Instrument instrument = instruments.heldBy(actor, code);
        Instant now = clock.now();
        InterimCheck check = command.at(now, actor);
        evidence.add(instrument, check);
        Capacity as = actor.holds(Capacity.EQUIPMENT_OFFICER) ? Capacity.EQUIPMENT_OFFICER : Capacity.ANALYST;
        var content = new Content(code, command, check.statistic().toPlainString(), check.passed());
        acts.record(Verb.CHECK_INSTRUMENT, instrument, actor, as, content);
        if (!check.passed()) {
            failed(instrument, check, actor, now);
        }
        acts.dueMayHaveChanged(instrument);
        return check.passed();
    }

    private void failed(Instrument instrument, InterimCheck check, Actor actor, Instant now) {
        acts.stop(instrument, "期间核查不通过：" + check.quantity(), actor, now);
        acts.doubt(
                instrument,
                now,
                Text.of(
                        "仪器 " + instrument.code() + " 期间核查不通过：" + check.quantity(),
                        "Instrument " + instrument.code() + " failed its interim check: " + check.quantity()),
                now);
    }
}
