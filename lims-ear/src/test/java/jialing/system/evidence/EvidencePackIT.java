package jialing.system.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import jialing.client.Patience;
import jialing.client.PersonAtWork;
import jialing.domain.shared.LabClock;
import jialing.system.analysis.Bench;
import jialing.system.sampling.SamplingTrip;
import jialing.system.shared.ArchivedPdf;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** All that a laboratory issued in a time goes out of the house in one file, and opens without the house. */
class EvidencePackIT {

    private static final Map<String, String> PIN = Map.of("pin", PersonAtWork.PIN);
    private static final PersonAtWork AUDITOR = TheSystem.as("wz.auditor");
    private static final String PACK = "/api/evidence/laboratories/CQ-WZ/pack";

    private static String number;

    @BeforeAll
    static void anIssuedReport() {
        SamplingTrip trip = SamplingTrip.approvedFor(List.of("WTEMP", "PH", "NH3N"));
        Bench bench = Bench.withSamplesOf(trip);
        bench.open().done();
        bench.calibrate().done();
        bench.save("wz.analyst1", bench.goodReadings()).done();
        bench.submit().done();
        Stream.of("checker/check", "reviewer/review", "signatory/sign")
                .map(step -> step.split("/"))
                .forEach(step -> TheSystem.as("wz." + step[0])
                        .post("/api/review/batches/" + bench.batch() + "/" + step[1], PIN)
                        .done());
        PersonAtWork signatory = TheSystem.as("wz.signatory");
        number = signatory
                .get("/api/reporting/reports?limit=200")
                .done()
                .items()
                .filter(line -> line.path("state").asText().equals("DRAFTED"))
                .map(line -> line.path("number").asText())
                .filter(each -> signatory
                        .get("/api/reporting/reports/" + each)
                        .text("workOrderId")
                        .equals(trip.workOrder()))
                .findFirst()
                .orElseThrow();
        signatory.post("/api/reporting/reports/" + number + "/issue", PIN).done();
        Patience.of(Duration.ofMinutes(1))
                .until(
                        "sealed",
                        () -> AUDITOR.get("/api/evidence/reports/" + number + "/pack")
                                        .status()
                                == 200);
    }

    @Test
    void aPackHoldsTheSignedFilesTheirDataAndProofsAndSaysHowToCheckThem() throws IOException {
        Map<String, byte[]> parts = parts(AUDITOR.get(PACK).done().bytes());
        String folder = "reports/" + number + "/";
        assertThat(parts)
                .containsKeys(
                        "README.txt",
                        "index.html",
                        "results.csv",
                        "log-key.txt",
                        "SHA256SUMS",
                        folder + "data.json",
                        folder + "evidence.json",
                        folder + "checkpoint.txt");
        byte[] pdf = parts.get(folder + "files/" + number + ".pdf");
        assertThat(pdf)
                .isEqualTo(AUDITOR.get("/api/reporting/reports/" + number + "/report.pdf")
                        .done()
                        .bytes());
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).contains("<pdfaid:part>3</pdfaid:part>");
        assertThat(text(parts, "index.html")).contains(folder + "files/" + number + ".pdf", number);
        assertThat(text(parts, "README.txt")).contains("sha256sum -c SHA256SUMS", "证据包", "without this system");
        assertThat(text(parts, "results.csv").lines().filter(line -> line.startsWith(number)))
                .isNotEmpty();
    }

    /** The guide in the pack says so, and how to find out. */
    @Test
    void everyPdfInAPackIsTheArchiveThatItClaimsToBe() throws IOException {
        Map<String, byte[]> parts = parts(AUDITOR.get(PACK).done().bytes());
        assertThat(text(parts, "README.txt")).contains("verapdf --flavour 3b");
        assertThat(parts.keySet()).anyMatch(name -> name.endsWith(".pdf"));
        parts.forEach((name, bytes) -> {
            if (name.endsWith(".pdf")) {
                assertThat(ArchivedPdf.saidOf(bytes)).as(name).containsExactly("3b");
            }
        });
    }

    @Test
    void everyFileHasTheSumThatIsListedAndEveryActTheHashThatIsProven() throws IOException {
        Map<String, byte[]> parts = parts(
                AUDITOR.get("/api/evidence/reports/" + number + "/pack").done().bytes());
        Map<String, String> sums = new LinkedHashMap<>();
        text(parts, "SHA256SUMS").lines().forEach(line -> sums.put(line.substring(66), line.substring(0, 64)));
        assertThat(sums).hasSize(parts.size() - 1);
        assertThat(sums)
                .allSatisfy((name, sum) -> assertThat(sha256(parts.get(name))).isEqualTo(sum));
        var evidence = new ObjectMapper().readTree(parts.get("reports/" + number + "/evidence.json"));
        assertThat(evidence.path("acts"))
                .isNotEmpty()
                .allSatisfy(
                        act -> assertThat(sha256(act.path("content").asText().getBytes(StandardCharsets.UTF_8)))
                                .isEqualTo(act.at("/act/contentHash").asText()));
    }

    @Test
    void aPeriodIsSaidAndBoundedAndNobodyElsesIsPacked() {
        LocalDate today = LocalDate.now(LabClock.ZONE);
        AUDITOR.get(PACK + "?from=" + today + "&until=" + today).done();
        AUDITOR.get(PACK + "?from=1999-01-01&until=1999-12-31").refusedBy("ReportsIssued");
        AUDITOR.get(PACK + "?from=" + today + "&until=" + today.minusDays(1)).refusedBy("PeriodRuns");
        AUDITOR.get(PACK + "?from=yesterday").refusedBy("DayReadable");
        TheSystem.as("yz.quality").get(PACK).refusedBy("EvidenceExists");
        TheSystem.as("yz.quality")
                .get("/api/evidence/reports/" + number + "/pack")
                .refusedBy("EvidenceExists");
        TheSystem.as("wz.analyst1").get(PACK).refusedBy("CapacityHeld");
        AUDITOR.get("/api/evidence/laboratories/CQ-NONE/pack").refusedBy("OrganisationExists");
    }

    private static Map<String, byte[]> parts(byte[] zip) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                parts.put(entry.getName(), stream.readAllBytes());
            }
        }
        return parts;
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
