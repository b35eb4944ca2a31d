package jialing.system.sampling;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import jialing.system.shared.TheSystem;

/** The time for which a filled container keeps. */
public final class HoldingTime {

    private HoldingTime() {}

    /** The clock cannot be turned; so the term of these containers is laid into the past. */
    public static void isOverFor(Collection<String> containers) {
        try (Connection database = TheSystem.asDatabaseOwner();
                var update = database.prepareStatement(
                        "update lims.sampling_container set must_start_by = now() - interval '1 hour' where code = any (?)")) {
            update.setArray(1, database.createArrayOf("text", containers.toArray()));
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
