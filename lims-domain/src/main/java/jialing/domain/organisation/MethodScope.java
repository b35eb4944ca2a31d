package jialing.domain.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jialing.domain.organisation.persistence.ScopeTable;
import jialing.domain.shared.Refusal;

/** What the institutions are qualified to report, by method and analyte (资质认定范围). */
@ApplicationScoped
public class MethodScope {

    @Inject
    ScopeTable table;

    /** The line of the scope that covers it on that day. */
    public Optional<QualifiedMethod> covering(String organisation, String method, String analyte, LocalDate on) {
        return table.of(organisation, method, analyte).stream()
                .filter(line -> line.coversOn(on))
                .findFirst();
    }

    public boolean qualifies(String organisation, String method, String analyte, LocalDate on) {
        return covering(organisation, method, analyte, on).isPresent();
    }

    /** @throws Refusal by {@link MethodQualified} unless the organisation's scope covers it on that day */
    public QualifiedMethod mustQualify(String organisation, String method, String analyte, LocalDate on) {
        var scope = covering(organisation, method, analyte, on);
        new MethodQualified().require(new MethodQualified.Work(organisation, method, analyte, on, scope));
        return scope.orElseThrow();
    }

    /** All lines that cover something on that day. */
    public List<QualifiedMethod> of(String organisation, LocalDate on) {
        return table.of(organisation).stream().filter(line -> line.coversOn(on)).toList();
    }

    /** The lines of these methods that cover something on that day, in one question to the database. */
    public List<QualifiedMethod> of(String organisation, Collection<String> methods, LocalDate on) {
        return table.of(organisation, methods).stream()
                .filter(line -> line.coversOn(on))
                .toList();
    }

    /** The methods by which the organisation may determine the analyte on that day. */
    public List<String> methodsFor(String organisation, String analyte, String matrix, LocalDate on) {
        return of(organisation, on).stream()
                .filter(line -> line.analyte().equals(analyte) && line.matrix().equals(matrix))
                .map(QualifiedMethod::method)
                .distinct()
                .toList();
    }
}
