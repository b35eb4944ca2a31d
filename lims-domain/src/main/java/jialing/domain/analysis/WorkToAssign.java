package jialing.domain.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jialing.domain.analysis.persistence.WaitingContainers;
import jialing.domain.analysis.persistence.WaitingContainers.WaitingAnalyte;
import jialing.domain.analysis.rules.ContainerWaitsForMethod;
import jialing.domain.analysis.rules.SomethingToAssign;
import jialing.domain.catalogue.Methods;
import jialing.domain.gate.Activity;
import jialing.domain.gate.ContainerUse;
import jialing.domain.gate.Procedure;
import jialing.domain.gate.Question;
import jialing.domain.sampling.ContainerCode;
import jialing.domain.sampling.Samples;
import jialing.domain.shared.Actor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Objections;

/** What is to be given to somebody, as the gate is asked about it. */
@ApplicationScoped
class WorkToAssign {

    @Inject
    Samples samples;

    @Inject
    WaitingContainers waiting;

    @Inject
    Methods methods;

    @Inject
    LabClock clock;

    /** The work, asked about for one person after the other. */
    record Work(String organisation, List<Procedure> procedures, List<ContainerUse> containers, Instant at) {

        /** May this person be given it? */
        Question to(UUID analyst) {
            return Question.may(analyst, Activity.ASSIGN, at, organisation)
                    .by(procedures)
                    .on(containers);
        }
    }

    /**
     * @throws jialing.domain.shared.Refusal when there are none, or nothing waits in one of them
     */
    Work of(Actor actor, String method, Collection<String> containers, String lateDecision) {
        new SomethingToAssign().require(containers.size());
        containers.forEach(code -> actor.mustActFor(
                samples.byId(samples.container(ContainerCode.read(code)).sampleId())
                        .organisation()));
        Set<Determined> determined = methods
                .analytesOf(methods.byStandard(method).standard())
                .stream()
                .map(each -> new Determined(each.analyte(), each.matrix()))
                .collect(Collectors.toSet());
        List<WaitingAnalyte> work = waiting.in(actor.organisation(), containers).stream()
                .filter(each -> determined.contains(new Determined(each.analyte(), each.matrix())))
                .toList();
        Map<String, List<String>> byContainer = by(work, WaitingAnalyte::container);
        var objections = new Objections();
        containers.forEach(code -> objections.hear(
                new ContainerWaitsForMethod(),
                new ContainerWaitsForMethod.Entry(code, method, byContainer.containsKey(code))));
        objections.refuseIfAny();
        List<Procedure> procedures = by(work, WaitingAnalyte::matrix).entrySet().stream()
                .map(entry -> Procedure.of(method, entry.getKey(), entry.getValue()))
                .toList();
        List<ContainerUse> uses = byContainer.entrySet().stream()
                .map(entry -> new ContainerUse(entry.getKey(), entry.getValue(), lateDecision))
                .toList();
        return new Work(actor.organisation(), procedures, uses, clock.now());
    }

    private record Determined(String analyte, String matrix) {}

    private static Map<String, List<String>> by(List<WaitingAnalyte> work, Function<WaitingAnalyte, String> key) {
        return work.stream()
                .collect(Collectors.groupingBy(
                        key,
                        TreeMap::new,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                all -> all.stream()
                                        .map(WaitingAnalyte::analyte)
                                        .distinct()
                                        .toList())));
    }
}
