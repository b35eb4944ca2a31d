package jialing.system.figures;

import static jialing.client.PersonAtWork.PIN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jialing.client.Answer;
import jialing.client.PersonAtWork;
import jialing.domain.shared.LabClock;
import jialing.system.analysis.Bench;
import jialing.system.sampling.SamplingTrip;
import jialing.system.shared.TheSystem;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

/** What a year has brought, counted on the record, signed when it is over. */
class FiguresIT {

    private static final int YEAR = LocalDate.now(LabClock.ZONE).getYear();
    private static final PersonAtWork CENTRE = TheSystem.as("mc.quality");

    @Test
    void figuresAreCountedOnTheRecordAndAddUpTheTree() {
        long before = samples("CQ-WZ");
        long all = samples("CQ-MC");
        Bench.withSamplesOf(SamplingTrip.approvedFor(List.of("WTEMP", "PH", "NH3N")));
        long collected = samples("CQ-WZ") - before;
        assertThat(collected).isPositive();
        assertThat(samples("CQ-MC") - all).isEqualTo(collected);
        Answer figures = CENTRE.get("/api/figures/CQ-MC?year=" + YEAR).done();
        assertThat(figures.items()).hasSize(15).allSatisfy(table -> {
            assertThat(table.at("/definition/zh").asText()).isNotBlank();
            assertThat(table.at("/definition/en").asText()).isNotBlank();
        });
        JsonNode people = table(figures, "PEOPLE");
        assertThat(Answer.stream(people.path("rows"))
                        .filter(row -> row.path("organisation").asText().equals("CQ-WZ")
                                && row.at("/keys/0/en").asText().equals("analyst"))
                        .map(row -> row.at("/numbers/0").asLong()))
                .containsExactly((long) analystsOfWanzhou());
    }

    @Test
    void aWorkbookHoldsNumbersAsNumbersAndSaysWhatIsCounted() throws IOException {
        byte[] workbook =
                CENTRE.get("/api/figures/CQ-MC/workbook?year=" + YEAR).done().bytes();
        try (var read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(read.getSheets()).hasSize(17);
            var people = read.findSheet("人员 People").orElseThrow().read();
            assertThat(people.get(1).getCell(2).getType()).isEqualTo(CellType.NUMBER);
            assertThat(read.findSheet("定义 Definitions")
                            .orElseThrow()
                            .read()
                            .get(0)
                            .getCellText(1))
                    .contains("采样时间");
            assertThat(read.findSheet("说明 About").orElseThrow().read().get(5).getCellText(1))
                    .isNotBlank();
        }
    }

    @Test
    void aYearThatIsOverIsSignedAndWhatChangesLaterShows() throws SQLException {
        PersonAtWork signatory = TheSystem.as("yz.signatory");
        String path = "/api/figures/CQ-500103/kept";
        Map<String, Object> lastYear = Map.of("year", YEAR - 1, "pin", PIN);
        signatory.post(path, Map.of("year", YEAR, "pin", PIN)).refusedBy("YearIsOver");
        signatory.post(path, Map.of("year", YEAR - 1, "pin", "000000")).refusedBy("SigningPinCorrect");
        TheSystem.as("yz.analyst1").post(path, lastYear).refusedBy("CapacityHeld");
        TheSystem.as("mc.signatory").post(path, lastYear).refusedBy("ActsForOwnOrganisation");
        Answer kept = signatory.post(path, lastYear).done();
        signatory.post(path, lastYear).refusedBy("FiguresAreKeptOnce");
        assertThat(kept.json().path("differences")).isEmpty();
        assertThat(sha256(signatory.get(path + "/workbook").done().bytes())).isEqualTo(kept.text("sha256"));

        aNonconformityOfLastYear();
        Answer later = signatory.get(path + "?year=" + (YEAR - 1)).done();
        assertThat(later.json().path("differences")).anySatisfy(difference -> {
            assertThat(difference.path("figure").asText()).isEqualTo("NONCONFORMITIES");
            assertThat(difference.path("kept").isNull()).isTrue();
            assertThat(difference.at("/now/0").asLong()).isEqualTo(1);
        });
        assertThat(later.text("digest")).isEqualTo(kept.text("digest"));
    }

    @Test
    void nobodyCountsWhatTheyMayNotSee() {
        TheSystem.as("yz.quality").get("/api/figures/CQ-WZ").refusedBy("OrganisationExists");
        TheSystem.as("wz.sampler1").get("/api/figures/CQ-WZ").refusedBy("CapacityHeld");
        CENTRE.get("/api/figures/CQ-NONE").refusedBy("OrganisationExists");
        CENTRE.get("/api/figures/CQ-MC?year=1999").refusedBy("YearIsKnown");
        CENTRE.get("/api/figures/CQ-MC?year=" + (YEAR + 1)).refusedBy("YearIsKnown");
        CENTRE.get("/api/figures/CQ-MC/kept?year=2001").refusedBy("KeptFiguresExists");
    }

    private static long samples(String organisation) {
        Answer figures = CENTRE.get("/api/figures/" + organisation).done();
        return Answer.stream(table(figures, "SAMPLES").path("rows"))
                .filter(row -> row.path("organisation").isNull())
                .mapToLong(row -> row.at("/numbers/0").asLong())
                .sum();
    }

    private static JsonNode table(Answer figures, String figure) {
        return figures.items()
                .filter(each -> each.path("figure").asText().equals(figure))
                .findFirst()
                .orElseThrow();
    }

    private static int analystsOfWanzhou() {
        List<JsonNode> found = TheSystem.as("wz.quality")
                .get("/api/people/colleagues?capacity=ANALYST")
                .done()
                .items()
                .toList();
        return found.size();
    }

    /** As if one had been found in the last days of the year and entered late. */
    private static void aNonconformityOfLastYear() throws SQLException {
        UUID id = UUID.randomUUID();
        try (var connection = TheSystem.asDatabaseOwner();
                var statement = connection.createStatement()) {
            statement.execute(
                    "insert into lims.nonconformity_nonconformity values ('" + id + "', 'CQ-500103', 'BF-" + id
                            + "', 't', 'f', 'x', '" + (YEAR - 1) + "-12-30', 'AUDIT', 'MINOR', '" + id + "', 'x',"
                            + " 'QUALITY_OFFICER', '" + (YEAR - 1) + "-12-30', 'x')");
            statement.execute("insert into lims.nonconformity_standing values ('" + id
                    + "', 'CQ-500103', 'AWAITS_CORRECTION', current_date, null, false, null)");
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
