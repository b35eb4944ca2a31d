package jialing.domain.materials;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jialing.domain.gate.Activity;
import jialing.domain.shared.Sql;

/** Where materials were used, as the gate has kept it; newest first. */
@ApplicationScoped
public class MaterialUses {

    private static final String OF =
            "select element_key, activity, occasion_type, occasion_id, organisation, max(used_at) as used_at"
                    + " from lims.gate_use where element_kind = 'MATERIAL' and element_key = any (?)"
                    + " group by element_key, activity, occasion_type, occasion_id, organisation order by used_at desc limit 200";

    @Inject
    Sql sql;

    /** @param material the one named at the gate: the material itself, or one made from it */
    public record UseOfMaterial(UUID material, Activity activity, String occasionType, UUID occasion, Instant usedAt) {}

    List<UseOfMaterial> of(Collection<UUID> materials) {
        return sql.all(
                OF,
                query -> query.setArray(
                        1,
                        query.getConnection()
                                .createArrayOf(
                                        "text",
                                        materials.stream().map(UUID::toString).toArray())),
                row -> new UseOfMaterial(
                        UUID.fromString(row.getString("element_key")),
                        Activity.valueOf(row.getString("activity")),
                        row.getString("occasion_type"),
                        row.getObject("occasion_id", UUID.class),
                        Sql.instant(row, "used_at")));
    }
}
