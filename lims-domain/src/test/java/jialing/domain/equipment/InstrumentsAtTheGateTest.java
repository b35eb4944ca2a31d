package jialing.domain.equipment;

import static jialing.domain.equipment.AnInstrument.noon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import jialing.domain.equipment.InstrumentUse.TakenBy;
import jialing.domain.equipment.persistence.InstrumentTable;
import jialing.domain.equipment.persistence.UseTable;
import jialing.domain.gate.Activity;
import jialing.domain.gate.ContainerUse;
import jialing.domain.gate.Objection;
import jialing.domain.gate.Procedure;
import jialing.domain.gate.QualityElement;
import jialing.domain.gate.Question;
import jialing.domain.shared.Refusal;
import org.junit.jupiter.api.Test;

/** What instruments have to say at the gate, each rule by its name, as of the instant. */
class InstrumentsAtTheGateTest {

    private static final UUID LI = UUID.randomUUID();
    private static final Instant THEN = noon("2026-03-12");

    private int questions;

    @Test
    void oneInUseWithACertificateInDateIsAdmitted() {
        assertThat(rules(good().it(), Activity.ANALYSE)).isEmpty();
    }

    @Test
    void oneWithoutACertificateInDateIsNot() {
        Instrument expired =
                AnInstrument.inUse().verified("2025-03-01", "2026-02-28").it();
        assertThat(rules(expired, Activity.ANALYSE)).containsExactly("InstrumentInCalibration");
    }

    @Test
    void oneThatWasStoppedThenIsNotThoughItIsInUseAgainNow() {
        Instrument it = good().inState(InstrumentState.STOPPED, noon("2026-03-11"))
                .inState(InstrumentState.IN_USE, noon("2026-03-14"))
                .it();
        assertThat(rules(it, Activity.ANALYSE)).containsExactly("InstrumentNotStopped");
        assertThat(judge(question(Activity.ANALYSE, noon("2026-03-15")), it)).isEmpty();
        assertThat(judge(question(Activity.ANALYSE, noon("2026-03-10")), it)).isEmpty();
    }

    @Test
    void oneWhoseCalibrationNobodyHadConfirmedThenIsNot() {
        Instrument it = AnInstrument.inUse()
                .calibratedAndConfirmed("2026-03-01", "2027-02-28", true, noon("2026-03-13"))
                .it();
        assertThat(rules(it, Activity.ANALYSE)).containsExactly("FitnessConfirmed");
        assertThat(judge(question(Activity.ANALYSE, noon("2026-03-13")), it)).isEmpty();
    }

    @Test
    void aLimitedOneIsAdmittedForWhatItWasLeftInUseForAndForTheRestByException() {
        Instrument it = good().limitedTo(List.of("HJ 535-2009"), List.of("NH3N"), noon("2026-03-11"))
                .it();
        assertThat(judge(question(Activity.ANALYSE, THEN).by(List.of(ammonia())), it))
                .isEmpty();
        List<Objection> other = judge(
                question(Activity.ANALYSE, THEN).by(List.of(Procedure.of("HJ 636-2012", "water", List.of("TN")))), it);
        assertThat(other).singleElement().satisfies(objection -> {
            assertThat(objection.refusal().rule()).isEqualTo("InstrumentFitForThisUse");
            assertThat(objection.refusal().text().en()).contains("HJ 636-2012 TN");
            assertThat(objection.exceptional()).isTrue();
        });
    }

    @Test
    void oneWhoseInterimCheckIsOverdueIsAdmittedByExceptionOnly() {
        Instrument it = good().checkPlanned(6, "2026-03-11", noon("2026-03-01")).it();
        assertThat(judge(question(Activity.ANALYSE, THEN), it)).singleElement().satisfies(objection -> {
            assertThat(objection.refusal().rule()).isEqualTo("InterimCheckNotOverdue");
            assertThat(objection.exceptional()).isTrue();
        });
        Instrument onItsDay =
                good().checkPlanned(6, "2026-03-12", noon("2026-03-01")).it();
        assertThat(rules(onItsDay, Activity.ANALYSE)).isEmpty();
    }

    @Test
    void oneThatSomebodyElseHasInUseIsNot() {
        var gate = atTheGate(good().it());
        gate.uses = usedBy(UUID.randomUUID());
        assertThat(gate.judge(question(Activity.ANALYSE, THEN)))
                .extracting(each -> each.refusal().rule())
                .containsExactly("OneUseAtATime");
        gate.uses = usedBy(LI);
        assertThat(gate.judge(question(Activity.ANALYSE, THEN))).isEmpty();
    }

    @Test
    void oneThatDoesOneRunAtATimeIsNotTakenIntoASecondOneByTheSamePersonEither() {
        UUID batch = UUID.randomUUID();
        Question opening =
                question(Activity.ANALYSE, THEN).on(List.of(new ContainerUse("CQWZ26000001A", List.of("NH3N"), null)));
        var gate = atTheGate(good().doingOneRunAtATime().it());
        gate.uses = usedIn(run(batch));
        assertThat(rules(gate, opening.forOccasion(UUID.randomUUID()))).containsExactly("OneRunAtATime");
        assertThat(rules(gate, question(Activity.ANALYSE, THEN))).containsExactly("OneRunAtATime");
        assertThat(rules(gate, question(Activity.CALIBRATE, THEN))).containsExactly("OneRunAtATime");
        assertThat(rules(gate, opening.forOccasion(batch))).isEmpty();
        // A reading of the run before it may still be corrected.
        assertThat(rules(gate, question(Activity.ANALYSE, THEN).forOccasion(UUID.randomUUID())))
                .isEmpty();
        var several = atTheGate(good().it());
        several.uses = usedIn(run(batch));
        assertThat(rules(several, opening.forOccasion(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void aBlockedOneMayStillBeCalibrated() {
        Instrument blocked = AnInstrument.inUse()
                .failedVerification("2026-03-01")
                .inState(InstrumentState.STOPPED, noon("2026-03-01"))
                .it();
        assertThat(rules(blocked, Activity.ANALYSE)).contains("InstrumentNotStopped", "InstrumentInCalibration");
        assertThat(rules(blocked, Activity.CALIBRATE)).isEmpty();
    }

    @Test
    void theCertificateReliedOnIsKeptAsUsed() {
        assertThat(atTheGate(good().it()).used(question(Activity.ANALYSE, THEN)))
                .containsExactly(QualityElement.calibration("WZ-UV-09", "JD-2026-03-01"));
    }

    @Test
    void oneThatIsNotInTheRegisterIsNamed() {
        assertThatThrownBy(() -> judge(question(Activity.ANALYSE, THEN).withInstruments(List.of("WZ-XX")), good().it()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("InstrumentExists"));
    }

    @Test
    void thirtyInstrumentsCostAsManyQuestionsToTheDatabaseAsOne() {
        judge(question(Activity.ANALYSE, THEN), good().it());
        int forOne = questions;
        questions = 0;
        List<String> codes =
                IntStream.range(0, 30).mapToObj(each -> "WZ-" + each).toList();
        judge(
                question(Activity.ANALYSE, THEN).withInstruments(codes),
                codes.stream().map(code -> good().called(code)).toArray(Instrument[]::new));
        assertThat(questions).isEqualTo(forOne).isEqualTo(2);
    }

    private static AnInstrument good() {
        return AnInstrument.inUse().verified("2026-03-01", "2027-02-28");
    }

    private static Procedure ammonia() {
        return Procedure.of("HJ 535-2009", "water", List.of("NH3N"));
    }

    private static Question question(Activity activity, Instant at) {
        return Question.may(LI, activity, at, "CQ-WZ").withInstruments(List.of("WZ-UV-09"));
    }

    private List<String> rules(Instrument it, Activity activity) {
        return judge(question(activity, THEN), it).stream()
                .map(objection -> objection.refusal().rule())
                .toList();
    }

    private static List<String> rules(InstrumentsAtTheGate gate, Question question) {
        return gate.judge(question).stream()
                .map(objection -> objection.refusal().rule())
                .toList();
    }

    private List<Objection> judge(Question question, Instrument... known) {
        return atTheGate(known).judge(question);
    }

    private InstrumentsAtTheGate atTheGate(Instrument... known) {
        var instruments = new Instruments();
        instruments.table = new InstrumentTable() {
            @Override
            public List<Instrument> all(String organisation, Collection<String> codes) {
                questions++;
                return List.of(known);
            }
        };
        var gate = new InstrumentsAtTheGate();
        gate.instruments = instruments;
        gate.uses = usedBy(null);
        return gate;
    }

    private UseTable usedBy(UUID person) {
        return usedIn(
                new InstrumentUse(UUID.randomUUID(), person, "周分析", TakenBy.SCAN, Activity.ANALYSE, null, THEN, null));
    }

    private static InstrumentUse run(UUID batch) {
        return new InstrumentUse(UUID.randomUUID(), LI, "李分析", TakenBy.BATCH, Activity.ANALYSE, batch, THEN, null);
    }

    private UseTable usedIn(InstrumentUse use) {
        return new UseTable() {
            @Override
            public Map<String, List<InstrumentUse>> covering(
                    String organisation, Collection<String> codes, Instant at) {
                questions++;
                return use.personId() == null ? Map.of() : Map.of("WZ-UV-09", List.of(use));
            }
        };
    }
}
