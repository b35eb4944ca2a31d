package jialing.domain.organisation;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.organisation.persistence.ScopeTable;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.UseCase;

/** The house enters what an institution is qualified for when the system starts. Lines that stand there already stay as they are. */
@UseCase
public class RegisterScope {

    @Inject
    ScopeTable table;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    /** @return how many lines were new */
    public int register(String organisation, List<QualifiedMethod> lines) {
        Actor actor = current.mustBe(Capacity.SYSTEM);
        var known = table.of(organisation).stream().map(RegisterScope::line).toList();
        var added = lines.stream().filter(line -> !known.contains(line(line))).toList();
        if (!added.isEmpty()) {
            added.forEach(table::add);
            UUID scope = UUID.nameUUIDFromBytes(organisation.getBytes(StandardCharsets.UTF_8));
            var content = Map.of(
                    "organisation",
                    organisation,
                    "lines",
                    added.stream().map(RegisterScope::line).toList());
            ledger.record(Act.of(Verb.REGISTER, Subject.of("MethodScope", scope), actor, Capacity.SYSTEM, content));
        }
        return added.size();
    }

    private static List<String> line(QualifiedMethod line) {
        return List.of(
                line.certificateNumber(),
                line.method(),
                line.analyte(),
                line.matrix(),
                line.validFrom().toString());
    }
}
