package jialing.system.people;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import jialing.client.Answer;
import jialing.client.PersonAtWork;
import jialing.system.shared.TheSystem;

/** Somebody whom no other story knows, so that a story may close the account or let the person move away. */
final class Newcomer {

    private final UUID id = UUID.randomUUID();
    private final String account;

    private Newcomer(String account) {
        this.account = account;
    }

    /** With the demo city's password, working for the organisation since long ago. */
    static Newcomer at(String organisation, String... capacities) {
        var newcomer = new Newcomer("new." + UUID.randomUUID().toString().substring(0, 8));
        try (Connection database = TheSystem.asDatabaseOwner()) {
            newcomer.enrol(database, organisation);
            for (String capacity : capacities) {
                execute(
                        database,
                        "insert into lims.people_held_capacity (id, person_id, organisation, capacity, valid_from)"
                                + " values (gen_random_uuid(), ?, ?, ?, '2025-01-01')",
                        newcomer.id,
                        organisation,
                        capacity);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return newcomer;
    }

    UUID id() {
        return id;
    }

    String account() {
        return account;
    }

    /** A log-in of its own, each time. */
    Answer logIn(String password) {
        return TheSystem.stranger().post("/api/people/session", Map.of("account", account, "password", password));
    }

    Answer logIn() {
        return logIn(PersonAtWork.PASSWORD);
    }

    /** As a browser that has just logged in. */
    PersonAtWork atWork() {
        Answer in = logIn().done();
        return TheSystem.browser(in.text("token"), in.text("csrf"));
    }

    /** As if the night had passed: what begins tomorrow has begun, what ends today is over. */
    void sleepOverIt() throws SQLException {
        try (Connection database = TheSystem.asDatabaseOwner()) {
            for (String table : new String[] {"people_employment", "people_held_capacity"}) {
                execute(
                        database,
                        "update lims." + table
                                + " set valid_from = valid_from - 1, valid_to = valid_to - 1 where person_id = ?",
                        id);
            }
        }
    }

    /** One value about the person, as the database's owner sees it; the statement asks for the person's id. */
    String value(String query) throws SQLException {
        try (Connection database = TheSystem.asDatabaseOwner();
                PreparedStatement prepared = database.prepareStatement(query)) {
            prepared.setObject(1, id);
            try (var rows = prepared.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    /** What time, or somebody with every right on the database, does to the person. */
    void undergoes(String statement) throws SQLException {
        try (Connection database = TheSystem.asDatabaseOwner()) {
            execute(database, statement, id);
        }
    }

    private void enrol(Connection database, String organisation) throws SQLException {
        execute(
                database,
                "insert into lims.people_person (id, name, name_en, organisation) values (?, '新来', 'Newcomer', ?)",
                id,
                organisation);
        execute(
                database,
                "insert into lims.people_account (account, person_id, organisation, password_hash, pin_hash)"
                        + " select ?, ?, ?, password_hash, pin_hash from lims.people_account where account = 'p1.planner'",
                account,
                id,
                organisation);
        execute(
                database,
                "insert into lims.people_employment (id, person_id, organisation, valid_from, admitted_at)"
                        + " values (gen_random_uuid(), ?, ?, '2025-01-01', now())",
                id,
                organisation);
    }

    private static void execute(Connection database, String statement, Object... values) throws SQLException {
        try (PreparedStatement prepared = database.prepareStatement(statement)) {
            for (int index = 0; index < values.length; index++) {
                prepared.setObject(index + 1, values[index]);
            }
            prepared.executeUpdate();
        }
    }
}
