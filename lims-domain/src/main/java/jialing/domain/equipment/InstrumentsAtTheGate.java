package jialing.domain.equipment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.equipment.persistence.UseTable;
import jialing.domain.equipment.rules.FitnessConfirmed;
import jialing.domain.equipment.rules.InstrumentFitForThisUse;
import jialing.domain.equipment.rules.InstrumentNotStopped;
import jialing.domain.equipment.rules.InterimCheckNotOverdue;
import jialing.domain.equipment.rules.OneRunAtATime;
import jialing.domain.equipment.rules.OneUseAtATime;
import jialing.domain.gate.Activity;
import jialing.domain.gate.GateObjections;
import jialing.domain.gate.GateRules;
import jialing.domain.gate.Objection;
import jialing.domain.gate.Procedure;
import jialing.domain.gate.QualityElement;
import jialing.domain.gate.Question;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;

/**
 * Numbers come from instruments that may be believed, as they were at the instant asked about. Two questions to the database, however
 * many instruments are named. Who only calibrates or checks one is not asked what state it is in, or nothing could be put right.
 */
@ApplicationScoped
class InstrumentsAtTheGate implements GateRules {

    private static final InstrumentInCalibration IN_CALIBRATION = new InstrumentInCalibration();
    private static final InstrumentNotStopped NOT_STOPPED = new InstrumentNotStopped();
    private static final FitnessConfirmed CONFIRMED = new FitnessConfirmed();
    private static final InstrumentFitForThisUse FIT_FOR_THIS = new InstrumentFitForThisUse();
    private static final InterimCheckNotOverdue CHECKED = new InterimCheckNotOverdue();
    private static final OneUseAtATime ONE_USE = new OneUseAtATime();
    private static final OneRunAtATime ONE_RUN = new OneRunAtATime();

    @Inject
    Instruments instruments;

    @Inject
    UseTable uses;

    @Override
    public List<Rule<?>> rules() {
        return List.of(IN_CALIBRATION, NOT_STOPPED, CONFIRMED, FIT_FOR_THIS, CHECKED, ONE_USE, ONE_RUN);
    }

    @Override
    public List<Objection> judge(Question question) {
        boolean calibrates = question.activity() == Activity.CALIBRATE;
        if (question.instruments().isEmpty() || !(question.activity().producesNumbers() || calibrates)) {
            return List.of();
        }
        Map<String, Instrument> known = known(question);
        Map<String, List<InstrumentUse>> inUse =
                uses.covering(question.organisation(), question.instruments(), question.at());
        var objections = new GateObjections();
        question.instruments().forEach(code -> {
            Instrument instrument =
                    Optional.ofNullable(known.get(code)).orElseThrow(() -> Refusal.notFound("Instrument", "仪器", code));
            if (!calibrates) {
                judge(question, instrument, objections);
            }
            judgeUse(question, instrument, inUse.getOrDefault(code, List.of()), objections);
        });
        return objections.all();
    }

    private static void judgeUse(
            Question question, Instrument instrument, List<InstrumentUse> uses, GateObjections objections) {
        QualityElement element = QualityElement.instrument(instrument.code());
        List<InstrumentUse> byScan =
                uses.stream().filter(InstrumentUse::isByScan).toList();
        objections.hear(element, ONE_USE, new OneUseAtATime.Use(instrument.code(), question.person(), byScan));
        if (beginsRun(question)) {
            objections.hear(
                    element,
                    ONE_RUN,
                    new OneRunAtATime.Run(instrument, question.activity(), question.occasion(), uses));
        }
    }

    /** A reading of a run that is over may be entered or corrected while the next one is on the instrument. */
    private static boolean beginsRun(Question question) {
        return question.occasion() == null || !question.containers().isEmpty();
    }

    private static void judge(Question question, Instrument instrument, GateObjections objections) {
        String code = instrument.code();
        Instant at = question.at();
        QualityElement element = QualityElement.instrument(code);
        boolean certified = instrument.holding(at).findAny().isPresent();
        boolean confirmed = !certified || instrument.certificateAt(at).isPresent();
        Optional<StateChange> state = instrument.stateAt(at);
        objections
                .hear(element, NOT_STOPPED, new InstrumentNotStopped.Use(code, at, state))
                .hear(element, IN_CALIBRATION, new InstrumentInCalibration.Use(code, question.day(), certified))
                .hear(element, CONFIRMED, new FitnessConfirmed.Use(code, at, confirmed))
                .hear(element, FIT_FOR_THIS, new InstrumentFitForThisUse.Use(code, beyond(state, question)))
                .hear(
                        element,
                        CHECKED,
                        new InterimCheckNotOverdue.Use(
                                code, question.day(), instrument.due(MetrologyKind.INTERIM_CHECK, at)));
    }

    /** What is wanted of a limited instrument that it was not left in use for. */
    private static List<String> beyond(Optional<StateChange> state, Question question) {
        return state.filter(change -> change.state() == InstrumentState.LIMITED)
                .map(limit -> question.procedures().stream()
                        .filter(procedure -> !limit.permits(procedure.method(), procedure.analytes()))
                        .map(InstrumentsAtTheGate::words)
                        .toList())
                .orElse(List.of());
    }

    private static String words(Procedure procedure) {
        return Stream.concat(Stream.of(procedure.method()), procedure.analytes().stream())
                .collect(Collectors.joining(" "));
    }

    @Override
    public Set<QualityElement> used(Question question) {
        return known(question).values().stream()
                .flatMap(instrument -> instrument.certificateAt(question.at()).stream()
                        .map(certificate -> QualityElement.calibration(instrument.code(), certificate.number())))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Map<String, Instrument> known(Question question) {
        return instruments.all(question.organisation(), question.instruments()).stream()
                .collect(Collectors.toMap(Instrument::code, Function.identity()));
    }
}
