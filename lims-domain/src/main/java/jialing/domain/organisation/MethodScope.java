package jialing.domain.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import jialing.domain.organisation.persistence.ScopeTable;

/** What the institutions are qualified to report, by method and analyte (资质认定范围). */
@ApplicationScoped
public class MethodScope {

    @Inject
    ScopeTable table;

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
}
