package jialing.system.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jialing.client.Answer;
import jialing.client.PersonAtWork;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Blind samples are in nothing different from those beside them: whatever the laboratory can ask, and whatever stands in its rows, is
 * the same but for numbers that run on.
 */
class BlindSampleIT {

    private static final Pattern RUNNING = Pattern.compile(
            "[0-9a-f]{8}-[0-9a-f-]{27}|CQWZ\\d{8}\\w(-\\d{2}\\w)?|[0-9a-f]{64}|\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");
    private static final List<String> PEOPLE = List.of(
            "planner", "sampler1", "custodian", "analyst1", "checker", "reviewer", "signatory", "quality", "admin");

    private static Sending sending;
    private static List<String> codes;
    private static Map<String, String> kinds;

    @BeforeAll
    static void fiveSamplesOfWhichThreeAreBlind() {
        sending = Sending.prepared(Sending.coded(Sending.containersFrom("SW010", "SW011")));
        String item = sending.seen(Sending.CUSTODIAN).done().text("items/0/id");
        sending.blind(Map.of("kind", "BLIND_DUPLICATE", "doubles", item)).done();
        sending.blind(Sending.reference("0.40")).done();
        sending.blind(Sending.reference("1.00")).done();
        sending.draw();
        sending.seal().done();
        codes = sending.codes();
        kinds = new HashMap<>();
        Sending.CUSTODIAN
                .post(sending.path() + "/key-readings", "")
                .done()
                .items()
                .forEach(line -> kinds.put(
                        line.path("code").asText(), line.at("/item/kind").asText()));
    }

    @Test
    void thereAreBlindSamplesToFind() {
        assertThat(kinds.values())
                .contains("SAMPLE", "BLIND_DUPLICATE", "BLIND_REFERENCE")
                .hasSize(5);
    }

    @Test
    void whateverTheLaboratoryAsksIsAnsweredAlike() {
        for (String role : PEOPLE) {
            PersonAtWork person = TheSystem.as("wz." + role);
            for (String path : List.of(
                    "/api/sampling/samples/%s",
                    "/api/sampling/samples?q=%s", "/api/custody/chains/%s", "/api/evidence/samples/%s/results")) {
                assertThat(alike(person, path)).as("%s at %s", role, path).hasSize(1);
            }
        }
    }

    @Test
    void theListsOfTheLaboratoryHoldThemAlike() {
        PersonAtWork custodian = TheSystem.as("wz.custodian");
        List<String> lines = custodian
                .get("/api/custody/expected")
                .done()
                .items()
                .filter(line -> codes.contains(line.path("sampleCode").asText()))
                .map(line -> RUNNING.matcher(line.toString()).replaceAll("…"))
                .toList();
        assertThat(lines).hasSize(5);
        assertThat(new HashSet<>(lines)).hasSize(1);
    }

    @Test
    void nothingThatTheLaboratoryReadsTellsOfAKeyOfASiteOrOfBlindSamples() {
        for (String role : PEOPLE) {
            PersonAtWork person = TheSystem.as("wz." + role);
            Stream.of(
                            "/api/planning/work-orders/" + sending.order(),
                            "/api/ledger/acts?subjectType=WorkOrder&subjectId=" + sending.order(),
                            "/api/sampling/samples?workOrder=" + sending.order())
                    .map(person::get)
                    .map(Answer::body)
                    .forEach(body -> assertThat(body)
                            .doesNotContain("BLIND", "盲样", "SW010", "SW011", "CQ500103", "Consignment", "200512"));
        }
    }

    /** Who has the database's rows of the laboratory, and all acts, finds no more. */
    @Test
    void theirRowsAreAlikeAndAllOfOneTransaction() throws SQLException {
        try (Connection connection = TheSystem.asDatabaseOwner()) {
            for (String rows : List.of(
                    "select (to_jsonb(s) - 'id' - 'code')::text || s.xmin from lims.sampling_sample s where s.code = ?",
                    "select (to_jsonb(c) - 'id' - 'code' - 'sample_id')::text || c.xmin from lims.sampling_container c"
                            + " join lims.sampling_sample s on s.id = c.sample_id where s.code = ?",
                    "select (to_jsonb(h) - 'sample_id')::text || h.xmin from lims.custody_holding h"
                            + " join lims.sampling_sample s on s.id = h.sample_id where s.code = ?")) {
                Set<String> met = new HashSet<>();
                for (String code : codes) {
                    met.addAll(texts(connection, rows, code));
                }
                assertThat(met).as(rows).hasSize(1);
            }
        }
    }

    @Test
    void noActHoldsTheKeyBeforeItIsOpened() throws SQLException {
        try (Connection connection = TheSystem.asDatabaseOwner()) {
            List<String> acts = texts(
                    connection,
                    "select a.content from lims.ledger_act a join lims.transfer_seal s on s.consignment_id = a.subject_id"
                            + " where ? = any (s.codes)",
                    codes.get(0));
            assertThat(acts).hasSizeGreaterThan(4);
            assertThat(acts).noneMatch(act -> act.contains("BLIND") || act.contains("CQ50010326"));
            assertThat(texts(connection, "select k.code from lims.transfer_key k where k.code = ?", codes.get(0)))
                    .isEmpty();
        }
    }

    private static Set<String> alike(PersonAtWork person, String path) {
        var met = new HashSet<String>();
        for (String code : codes) {
            Answer answer = person.get(path.formatted(code));
            met.add(answer.status() + RUNNING.matcher(answer.body()).replaceAll("…"));
        }
        return met;
    }

    private static List<String> texts(Connection connection, String sql, String code) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            query.setString(1, code);
            var found = new ArrayList<String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }
}
