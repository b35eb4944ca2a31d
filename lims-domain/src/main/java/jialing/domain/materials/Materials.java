package jialing.domain.materials;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jialing.domain.materials.persistence.MaterialTable;

/** Materials by their ids, for whoever names them beside something else. */
@ApplicationScoped
public class Materials {

    @Inject
    MaterialTable table;

    /** Those that the acting person may see. */
    public List<Material> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : table.all(ids);
    }
}
