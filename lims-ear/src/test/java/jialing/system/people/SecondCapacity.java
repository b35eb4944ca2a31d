package jialing.system.people;

import java.sql.SQLException;
import java.util.UUID;
import jialing.system.shared.TheSystem;

/** A capacity that a person holds besides the usual one, for the length of a story. */
public final class SecondCapacity implements AutoCloseable {

    private final UUID id = UUID.randomUUID();

    private SecondCapacity() {}

    public static SecondCapacity of(String account, String capacity) {
        var held = new SecondCapacity();
        held.change(
                "insert into lims.people_held_capacity (id, person_id, organisation, capacity, valid_from)"
                        + " select ?, person_id, organisation, ?, current_date - 1 from lims.people_account where account = ?",
                held.id,
                capacity,
                account);
        return held;
    }

    @Override
    public void close() {
        change("delete from lims.people_held_capacity where id = ?", id);
    }

    private void change(String statement, Object... values) {
        try (var database = TheSystem.asDatabaseOwner();
                var prepared = database.prepareStatement(statement)) {
            for (int index = 0; index < values.length; index++) {
                prepared.setObject(index + 1, values[index]);
            }
            prepared.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
