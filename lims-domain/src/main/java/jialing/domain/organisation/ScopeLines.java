package jialing.domain.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import jialing.domain.organisation.persistence.ScopeTable;

/** Where lines of annexes begin and stop to count. Whether they do was decided before; a line that stopped MUST NOT count again. */
@ApplicationScoped
public class ScopeLines {

    @Inject
    ScopeTable table;

    public void add(Collection<QualifiedMethod> lines) {
        lines.forEach(table::add);
    }

    /** Of a line that stopped earlier nothing changes. */
    public void stop(Collection<UUID> lines, LocalDate from) {
        table.stop(lines, from);
    }
}
