package jialing.domain.capability;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jialing.domain.capability.persistence.CapabilityEvidence;
import jialing.domain.capability.persistence.ScopeLineTable;
import jialing.domain.methods.MethodsInForce;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.View;

/** Who can do what by when, in the own laboratory and in those below it. A number of questions to the database that does not grow. */
@View
public class CapabilityView {

    private static final int MOST = 3000;

    @Inject
    ScopeLineTable scopes;

    @Inject
    CapabilityEvidence evidence;

    @Inject
    MethodsInForce methodsInForce;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** @param complete false when there were more lines than are told */
    public record Capabilities(LocalDate on, boolean complete, List<Capability> items) {}

    public Capabilities find(CapabilityQuestion asked) {
        Actor actor = current.get();
        LocalDate today = clock.today();
        CapabilityQuestion question = asked.about(actor.organisation(), today);
        List<ScopeLine> lines = scopes.of(question, today, MOST + 1);
        List<String> methods = lines.stream().map(ScopeLine::method).distinct().toList();
        LocalDate day = question.on();
        Map<String, List<CertifiedPerson>> people = evidence.certified(methods, day).stream()
                .collect(Collectors.groupingBy(each -> key(each.organisation(), each.method())));
        Map<String, List<KnownInstrument>> instruments = evidence.instruments(methods, day).stream()
                .collect(Collectors.groupingBy(each -> key(each.organisation(), each.method())));
        Map<String, Refusal> notInForce = methodsInForce.against(methods, day);
        List<Capability> found = lines.stream()
                .limit(MOST)
                .map(line -> Capability.of(
                        line,
                        people.getOrDefault(key(line.organisation(), line.method()), List.of()),
                        instruments.getOrDefault(key(line.organisation(), line.method()), List.of()),
                        Optional.ofNullable(notInForce.get(line.method())),
                        day,
                        line.organisation().equals(actor.organisation())))
                .sorted(Comparator.comparing(Capability::able).reversed())
                .toList();
        return new Capabilities(day, lines.size() <= MOST, found);
    }

    private static String key(String organisation, String method) {
        return organisation + ' ' + method;
    }
}
