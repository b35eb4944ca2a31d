package jialing.domain.analysis;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import jialing.domain.analysis.persistence.AssignmentTable;
import jialing.domain.analysis.persistence.WaitingContainers;
import jialing.domain.analysis.persistence.WaitingContainers.WaitingAnalyte;
import jialing.domain.catalogue.Method;
import jialing.domain.catalogue.Methods;
import jialing.domain.organisation.MethodScope;
import jialing.domain.organisation.QualifiedMethod;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.View;

/** What waits for the bench: received containers by the methods that the organisation is qualified for, the most urgent first. */
@View
public class Worklist {

    @Inject
    WaitingContainers waiting;

    @Inject
    AssignmentTable assignments;

    @Inject
    Methods methods;

    @Inject
    MethodScope scope;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** A method and what waits for it. */
    public record WaitingMethod(String method, String titleZh, String titleEn, List<WaitingContainer> containers) {}

    /**
     * @param mustStartBy when the holding time is over, null when there is none
     * @param assigned who is to analyse it; null when nobody was told to
     */
    public record WaitingContainer(
            String code,
            String sampleCode,
            String matrix,
            List<String> analytes,
            Instant collectedAt,
            Instant mustStartBy,
            Assignment assigned) {}

    public List<WaitingMethod> forToday() {
        String organisation = current.get().organisation();
        Map<String, Map<String, List<WaitingAnalyte>>> byMethod = new TreeMap<>();
        List<WaitingAnalyte> all = waiting.of(organisation);
        for (QualifiedMethod line : scope.of(organisation, clock.today())) {
            all.stream()
                    .filter(each -> each.analyte().equals(line.analyte())
                            && each.matrix().equals(line.matrix()))
                    .forEach(each -> byMethod.computeIfAbsent(line.method(), any -> new LinkedHashMap<>())
                            .computeIfAbsent(each.container(), any -> new ArrayList<>())
                            .add(each));
        }
        Map<List<String>, Assignment> assigned = assignments.ofWaiting(organisation).stream()
                .collect(Collectors.toMap(each -> List.of(each.container(), each.method()), Function.identity()));
        return byMethod.entrySet().stream()
                .map(entry -> waitingFor(entry.getKey(), entry.getValue(), assigned))
                .sorted(Comparator.comparing(Worklist::firstDue))
                .toList();
    }

    private WaitingMethod waitingFor(
            String standard, Map<String, List<WaitingAnalyte>> containers, Map<List<String>, Assignment> assigned) {
        Optional<Method> method = methods.find(standard);
        return new WaitingMethod(
                standard,
                method.map(Method::titleZh).orElse(standard),
                method.map(Method::titleEn).orElse(standard),
                containers.values().stream()
                        .map(analytes -> container(
                                analytes, assigned.get(List.of(analytes.get(0).container(), standard))))
                        .sorted(Comparator.comparing(Worklist::due))
                        .toList());
    }

    private static WaitingContainer container(List<WaitingAnalyte> analytes, Assignment assigned) {
        WaitingAnalyte first = analytes.get(0);
        return new WaitingContainer(
                first.container(),
                first.sampleCode(),
                first.matrix(),
                analytes.stream().map(WaitingAnalyte::analyte).toList(),
                first.collectedAt(),
                first.mustStartBy(),
                assigned);
    }

    private static Instant firstDue(WaitingMethod method) {
        return due(method.containers().get(0));
    }

    private static Instant due(WaitingContainer container) {
        return container.mustStartBy() == null ? Instant.MAX : container.mustStartBy();
    }
}
