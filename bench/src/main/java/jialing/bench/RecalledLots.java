package jialing.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jialing.client.PersonAtWork;

/**
 * Lots of a certified reference material are recalled, each with four levels of solutions below it, the last of which was used in a tenth
 * of the batches behind five million results. The recall signs, stops what was made from the lot, and opens the look-back.
 */
final class RecalledLots {

    private static final double MOST_MILLISECONDS = 300;
    private static final int LOTS = 6;
    private static final int LEVELS = 4;

    private final SystemUnderTest system;
    private final Findings findings;

    RecalledLots(SystemUnderTest system, Findings findings) {
        this.system = system;
        this.findings = findings;
    }

    void measure(Connection connection) throws SQLException {
        var lots = new ArrayList<String>();
        long used = 0;
        for (int number = 1; number <= LOTS; number++) {
            String lot = lot("BENCH-" + number);
            used = use(connection, solution(lot), number);
            lots.add(lot);
        }
        PersonAtWork officer = system.as("wz.quality");
        var next = lots.iterator();
        double taken = Series.of(
                        LOTS - 1,
                        () -> officer.post(
                                        "/api/materials/register/" + next.next() + "/recall",
                                        Map.of("reason", "定值有误", "pin", PersonAtWork.PIN))
                                .done())
                .median();
        findings.atMost(
                "Recall a lot through %d levels of solutions to %,d results, PIN included, median"
                        .formatted(LEVELS, used),
                taken,
                "ms",
                MOST_MILLISECONDS);
    }

    private String lot(String number) {
        var delivery = new HashMap<String, Object>();
        delivery.put("kind", "REFERENCE_MATERIAL");
        delivery.put("code", "GSB 05-1145-2000");
        delivery.put("lot", number);
        delivery.put("nameZh", "氨氮标准溶液");
        delivery.put("validTo", LocalDate.now().plusYears(1).toString());
        delivery.put("stockUnit", "BOTTLE");
        delivery.put("amount", 10);
        delivery.put("matrix", "pure");
        delivery.put("producer", "环境标准样品研究所");
        delivery.put("certificateNumber", "BY-" + number);
        delivery.put(
                "contents", List.of(Map.of("analyte", "NH3N", "certified", 500, "uncertainty", 5, "unit", "mg/L")));
        String id = system.as("wz.equipment")
                .post("/api/materials/register", delivery)
                .done()
                .text("id");
        var finding = Map.of("what", "外观与证书", "found", "完好", "required", "完好、证书齐全", "passed", true);
        system.as("wz.analyst1")
                .post(
                        "/api/materials/register/" + id + "/acceptance",
                        Map.of("findings", List.of(finding), "pin", PersonAtWork.PIN))
                .done();
        return id;
    }

    /** @return id of the solution at the last level */
    private String solution(String lot) {
        String parent = lot;
        for (int level = 1; level <= LEVELS; level++) {
            var taken = Map.of("value", 10, "unit", "MILLILITRE", "standardUncertainty", "0.01");
            parent = system.as("wz.analyst1")
                    .post(
                            "/api/materials/solutions",
                            Map.of(
                                    "kind",
                                    "SOLUTION",
                                    "nameZh",
                                    "第 " + level + " 级",
                                    "finalVolume",
                                    Map.of("value", 100, "unit", "MILLILITRE", "tolerance", "0.1"),
                                    "ownDays",
                                    90,
                                    "ingredients",
                                    List.of(Map.of("material", parent, "role", "SOLUTE", "taken", taken))))
                    .done()
                    .text("itself/id");
        }
        return parent;
    }

    /** The filling is no part of the record, and of no question here: as if used this instant in every tenth batch. */
    private static long use(Connection connection, String solution, int number) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("alter table lims.gate_use disable trigger user");
            statement.execute(
                    "insert into lims.gate_use select gen_random_uuid(), organisation, 'MATERIAL', '" + solution
                            + "', activity, occasion_type, occasion_id, occasion_version, person_id, used_on, now(), determinations"
                            + " from (select u.*, row_number() over (order by u.id) as place from lims.gate_use u"
                            + " where u.element_kind = 'INSTRUMENT' and u.activity = 'ANALYSE') u where place % 10 = "
                            + number);
            statement.execute("alter table lims.gate_use enable trigger user");
            statement.execute("analyze lims.gate_use");
            try (var row = statement.executeQuery("select sum(determinations) from lims.gate_use"
                    + " where element_kind = 'MATERIAL' and element_key = '" + solution + "'")) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
