package jialing.system.access.wanzhou;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jialing.client.Answer;
import jialing.client.LaboratoryDay;
import jialing.system.shared.TheSystem;

/** A colleague with session, passkey and capacities, and somebody invited. */
final class PeopleOfWanzhou {

    private PeopleOfWanzhou() {}

    static void enter(RecordBook book) {
        String today = LaboratoryDay.today().toString();
        Answer.texts(RecordBook.read("wz.planner", "/api/people/colleagues").path("items"), "/name")
                .forEach(book::traced);
        JsonNode planner = Answer.stream(
                        RecordBook.read("wz.admin", "/api/people/persons").path("items"))
                .filter(person -> person.path("account").asText().equals("wz.planner"))
                .findFirst()
                .orElseThrow();
        String id = book.traced(planner.path("personId").asText());
        book.name("persons/{id}", id);
        book.name("capacities/{id}", planner.at("/capacities/0/id").asText());
        String session = RecordBook.read("wz.admin", "/api/people/persons/" + id + "/sessions")
                .at("/items/0/id")
                .asText();
        book.name("sessions/{session}", book.traced(session));
        book.name("sessions/{id}", session);
        String passkey = book.traced(passkeyOf("wz.planner"));
        book.name("passkeys/{passkey}", passkey);
        book.name("passkeys/{id}", passkey);
        book.name("new-pins/{id}", book.traced(newPinFor(id)));
        String invited = TheSystem.as("wz.admin")
                .post(
                        "/api/people/invitations",
                        Map.of("name", book.traced("沈新来"), "employeeNumber", "WZ-" + System.nanoTime()))
                .done()
                .text("id");
        book.name("invitations/{id}", book.traced(invited));
        book.body("Granting", Map.of("capacity", "SIGNATORY", "from", today));
        book.body("Ending", Map.of("on", today));
        book.body("Moving", Map.of("organisation", "CQ-P001", "from", "2099-01-01"));
        book.body("PinPermitting", Map.of("reason", "忘记签名口令"));
        book.body(
                "Inviting",
                Map.of(
                        "name",
                        "外人",
                        "employeeNumber",
                        "1",
                        "organisation",
                        WanzhouRecord.ORGANISATION,
                        "capacities",
                        List.of()));
        book.body("Closing", Map.of("reason", "误建"));
        book.body("Bringing", Map.of("certificate", "-----BEGIN CERTIFICATE-----"));
        book.body("ProviderSubject", Map.of("subject", "somebody-else"));
        book.name("key-requests/{key}", UUID.randomUUID().toString());
    }

    /** A permission that is open already, from the record before, or one that is given now. */
    private static String newPinFor(String person) {
        if (RecordBook.read("wz.quality", "/api/people/new-pins").path("items").isEmpty()) {
            TheSystem.as("wz.quality")
                    .post("/api/people/persons/" + person + "/new-pin", Map.of("reason", "忘记签名口令"))
                    .done();
        }
        return RecordBook.read("wz.quality", "/api/people/new-pins")
                .at("/items/0/id")
                .asText();
    }

    private static String passkeyOf(String account) {
        String id = UUID.randomUUID().toString();
        try (var database = TheSystem.asDatabaseOwner();
                var insert = database.prepareStatement(
                        "insert into lims.people_passkey (id, credential_id, account, organisation, label, credential,"
                                + " backup_eligible, sign_count, registered_at)"
                                + " values (?::uuid, ?::bytea, ?, ?, '办公室电脑', '', false, 0, now())")) {
            insert.setString(1, id);
            insert.setString(2, id);
            insert.setString(3, account);
            insert.setString(4, WanzhouRecord.ORGANISATION);
            insert.executeUpdate();
            return id;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
