package jialing.domain.equipment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jialing.domain.gate.GateObjections;
import jialing.domain.gate.GateRules;
import jialing.domain.gate.Objection;
import jialing.domain.gate.QualityElement;
import jialing.domain.gate.Question;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;

/** Numbers come from instruments that may be believed. One question to the database, however many instruments are named. */
@ApplicationScoped
class InstrumentsAtTheGate implements GateRules {

    private static final InstrumentInCalibration IN_CALIBRATION = new InstrumentInCalibration();

    @Inject
    Instruments instruments;

    @Override
    public List<Rule<?>> rules() {
        return List.of(IN_CALIBRATION);
    }

    @Override
    public List<Objection> judge(Question question) {
        if (!question.activity().producesNumbers() || question.instruments().isEmpty()) {
            return List.of();
        }
        Map<String, Instrument> known = known(question);
        var objections = new GateObjections();
        question.instruments().forEach(code -> {
            Instrument instrument =
                    Optional.ofNullable(known.get(code)).orElseThrow(() -> Refusal.notFound("Instrument", "仪器", code));
            var use = new InstrumentInCalibration.Use(code, question.day(), instrument.calibratedOn(question.day()));
            objections.hear(QualityElement.instrument(code), IN_CALIBRATION, use);
        });
        return objections.all();
    }

    @Override
    public Set<QualityElement> used(Question question) {
        return known(question).values().stream()
                .flatMap(instrument -> instrument.certificateOn(question.day()).stream()
                        .map(certificate -> QualityElement.calibration(instrument.code(), certificate.number())))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Map<String, Instrument> known(Question question) {
        return instruments.all(question.organisation(), question.instruments()).stream()
                .collect(Collectors.toMap(Instrument::code, Function.identity()));
    }
}
