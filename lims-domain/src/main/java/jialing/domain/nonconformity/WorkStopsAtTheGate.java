package jialing.domain.nonconformity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jialing.domain.gate.GateObjections;
import jialing.domain.gate.GateRules;
import jialing.domain.gate.Objection;
import jialing.domain.gate.QualityElement;
import jialing.domain.gate.QualityElement.Kind;
import jialing.domain.gate.Question;
import jialing.domain.nonconformity.persistence.StopTable;
import jialing.domain.nonconformity.rules.WorkNotStopped;
import jialing.domain.shared.Rule;

/**
 * While a nonconformity stops the work on a thing, nothing that needs it goes through, and nobody confirms what came of it. One
 * question to the database.
 */
@ApplicationScoped
class WorkStopsAtTheGate implements GateRules {

    private static final WorkNotStopped NOT_STOPPED = new WorkNotStopped();

    @Inject
    StopTable table;

    @Override
    public List<Rule<?>> rules() {
        return List.of(NOT_STOPPED);
    }

    @Override
    public List<Objection> judge(Question question) {
        if (!question.activity().producesNumbers() && !question.activity().confirmsNumbers()) {
            return List.of();
        }
        List<StoppedThing> stops = table.inForce(question.organisation(), question.at());
        var objections = new GateObjections();
        for (QualityElement element : question.elements()) {
            stops.stream()
                    .filter(stop -> isAbout(stop.thing(), element))
                    .forEach(stop -> hear(objections, element, stop));
        }
        stops.stream()
                .filter(stop -> stop.thing().id().equals(question.occasion()))
                .forEach(stop -> hear(objections, QualityElement.occasion(question.occasion()), stop));
        return objections.all();
    }

    private static void hear(GateObjections objections, QualityElement element, StoppedThing stop) {
        objections.hear(
                element, NOT_STOPPED, new WorkNotStopped.Use(stop.thing().key(), Optional.of(stop.number())));
    }

    private static boolean isAbout(Concerned thing, QualityElement element) {
        return typesOf(element.kind()).anyMatch(thing.type()::equals)
                && (thing.key().equals(element.key())
                        || thing.id().toString().equals(element.key())
                        || isContainerOf(thing, element));
    }

    /** A container's code begins with that of its sample. */
    private static boolean isContainerOf(Concerned thing, QualityElement element) {
        return thing.type().equals("Sample") && element.key().startsWith(thing.key() + "-");
    }

    /** As acts call the things that the gate knows by kind. */
    private static Stream<String> typesOf(Kind kind) {
        return switch (kind) {
            case PERSON -> Stream.of(Concerned.PERSON);
            case INSTRUMENT -> Stream.of("Instrument");
            case MATERIAL -> Stream.of("ReferenceMaterial", "Material", "MaterialLot", "Solution");
            case METHOD -> Stream.of("Method");
            case ROOM -> Stream.of("Room");
            case CONTAINER -> Stream.of("Container", "Sample");
            case COMPETENCE -> Stream.of("CompetenceCertificate");
            default -> Stream.empty();
        };
    }
}
