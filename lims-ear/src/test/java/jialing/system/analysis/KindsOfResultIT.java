package jialing.system.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jialing.client.Answer;
import jialing.system.sampling.SamplingTrip;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.Test;

/** What is no plain concentration, from the accepted container to the submitted batch: noise, benthos, tubes, presence and absence. */
class KindsOfResultIT {

    private static final String NINE = "2026-03-03T01:00:00Z";

    /** 200 levels from 50.0 to 69.9 dB. */
    private static final String RECORDING = "level\n"
            + IntStream.range(0, 200)
                    .mapToObj(tenth -> "%d.%d".formatted(50 + tenth / 10, tenth % 10))
                    .collect(Collectors.joining("\n"));

    @Test
    void aRecordingOfNoiseAnswersEveryIndexOfItsPosition() {
        List<String> indices = List.of("LAEQ", "L10", "L50", "L90", "LMAX", "LMIN", "LSD");
        Bench bench = Bench.withSamplesOf(SamplingTrip.approvedFor("noise", "NO023", indices), "HJ 640-2012");
        bench.open("wz.analyst1", "HJ 640-2012", "WZ-SL-01").done();
        assertThat(Answer.texts(bench.sheet().json().at("/positions"), "/kind")).containsOnly("SAMPLE");
        String position = bench.containers().get(0);
        String query = "position=" + position + "&kind=SOUND_LEVELS&startedAt=" + NINE;
        upload(bench, query, RECORDING).refusedBy("SeriesHasItsTime");
        upload(bench, query + "&intervalMillis=1000", "level\nloud\n").refusedBy("ValueIsNumber");
        upload(bench, query + "&intervalMillis=1000", "level\n55,56\n").refusedBy("SeriesFileIsReadable");
        upload(bench, query + "&intervalMillis=1000", "level\n300\n").refusedBy("LevelsAreSound");
        upload(bench, "position=" + position + "&kind=TUBES", RECORDING).refusedBy("SeriesIsAskedForHere");
        bench.save(
                        "wz.analyst1",
                        List.of(Map.of("position", position, "analyte", "LAEQ", "inputs", Map.of("reading", "55"))))
                .refusedBy("SeriesIsDelivered");

        JsonNode sheet =
                upload(bench, query + "&intervalMillis=1000", RECORDING).done().json();
        // sorted from above the 20th, 100th and 180th of 200: 68.0, 60.0, 52.0
        assertThat(printed(sheet, position))
                .containsEntry("L10", "68.0")
                .containsEntry("L50", "60.0")
                .containsEntry("L90", "52.0")
                .containsEntry("LMAX", "69.9")
                .containsEntry("LMIN", "50.0")
                // 0.1 × √(200 × 201 / 12) = 5.79
                .containsEntry("LSD", "5.8")
                // 10 lg of the mean of 10^5.00 … 10^6.99: 63.3
                .containsEntry("LAEQ", "63.3");
        upload(bench, query + "&intervalMillis=1000", RECORDING).done();
        upload(bench, query + "&intervalMillis=1000", RECORDING + "\n70.0").refusedBy("ReplacementGivesReason");
        upload(bench, query + "&intervalMillis=1000&reason=card", RECORDING + "\n70.0")
                .done();
        JsonNode series = TheSystem.as("wz.analyst1")
                .get(bench.path() + "/series")
                .done()
                .json()
                .at("/items");
        assertThat(Answer.stream(series))
                .extracting(line -> line.at("/points").asInt())
                .containsExactly(200, 201);
        JsonNode first = TheSystem.as("wz.quality")
                .get("/api/analysis/series/" + series.at("/0/id").asText())
                .done()
                .json();
        assertThat(first.at("/file").asText()).isEqualTo(RECORDING);
        assertThat(first.at("/points/199/values/level").asText()).isEqualTo("69.9");
        TheSystem.as("yz.analyst1")
                .get("/api/analysis/series/" + series.at("/0/id").asText())
                .refusedBy("SeriesExists");
        bench.submit().done();
        assertThat(bench.sheet().json().at("/state").asText()).isEqualTo("SUBMITTED");
        upload(bench, query + "&intervalMillis=1000&reason=card", RECORDING).refusedBy("BatchTakesReadings");
    }

    @Test
    void theBackgroundIsTakenOffTheNoiseAtABoundary() {
        SamplingTrip trip = SamplingTrip.approvedFor("noise", "NO023", List.of("LAEQ"));
        Bench bench = Bench.withSamplesOf(trip, "GB 12348-2008");
        bench.open("wz.analyst1", "GB 12348-2008", "WZ-SL-01").done();
        String position = bench.containers().get(0);
        String query = "position=" + position + "&kind=SOUND_LEVELS&intervalMillis=1000&startedAt=" + NINE;
        // 2.2 dB above the background: bring it down and measure again
        upload(bench, query, "level,background\n58.4,56.2\n58.4,56.2\n").done();
        assertThat(printed(bench.sheet().json(), position)).containsEntry("LAEQ", "—");
        bench.submit().refusedBy("EveryPositionIsMeasured");
        // 5.2 dB above it: 2 off
        upload(bench, query + "&reason=quieter", "level,background\n58.4,53.2\n58.4,53.2\n")
                .done();
        assertThat(printed(bench.sheet().json(), position)).containsEntry("LAEQ", "56");
        bench.submit().done();
        // zone 2: 60 by day, 50 at night
        JsonNode judged = TheSystem.as("wz.reviewer")
                .get("/api/assessment/samples/" + trip.code())
                .done()
                .json();
        boolean byDay = judged.at("/applied/zh").asText().equals("2类功能区 昼间");
        assertThat(judged.at("/standard").asText()).isEqualTo("GB 12348-2008");
        assertThat(judged.at("/verdicts/0/limit").asText()).isEqualTo(byDay ? "≤60" : "≤50");
        assertThat(judged.at("/verdicts/0/standing").asText()).isEqualTo(byDay ? "MEETS" : "EXCEEDS");
    }

    @Test
    void theBenthosOfASectionIsCountedAndJudgedByItsIndices() {
        List<String> indices = List.of("BENTHOS_TAXA", "BENTHOS_DENSITY", "BENTHOS_H", "BENTHOS_BMWP");
        SamplingTrip trip = SamplingTrip.approvedFor("biology", "BI001", indices);
        Bench bench = Bench.withSamplesOf(trip, "HJ 1295-2023");
        bench.open("wz.analyst1", "HJ 1295-2023", "WZ-BM-01").done();
        String position = bench.containers().get(0);
        List<Map<String, Object>> taxa = List.of(
                taxon("Limnodrilus hoffmeisteri", "12"),
                taxon("Chironomus plumosus", "12"),
                taxon("Baetis", "12"),
                taxon("Corbicula fluminea", "12"));
        bench.deliver(benthos(position, List.of(Map.of("values", Map.of("abundance", "5"))), "0.1875"))
                .refusedBy("PointIsWhole");
        bench.deliver(benthos(position, taxa, null)).refusedBy("InputsFitFormula");
        Map<String, Object> strange = benthos(position, taxa, "0.1875");
        strange.put("inputs", Map.of("area", "0.1875", "depth", "3"));
        bench.deliver(strange).refusedBy("InputsFitSeries");
        Answer.stream(bench.sheet().json().at("/positions"))
                .forEach(each -> bench.deliver(benthos(each.at("/code").asText(), taxa, "0.1875"))
                        .done());
        assertThat(printed(bench.sheet().json(), position))
                .containsEntry("BENTHOS_TAXA", "4")
                // 48 / 0.1875 m²
                .containsEntry("BENTHOS_DENSITY", "256")
                .containsEntry("BENTHOS_H", "2.00")
                // worms 1, midges 2, Baetidae 4; the clam has no score
                .containsEntry("BENTHOS_BMWP", "7");
        bench.submit().done();
        assertThat(bench.sheet().json().at("/state").asText()).isEqualTo("SUBMITTED");
        JsonNode judged = TheSystem.as("wz.reviewer")
                .get("/api/assessment/samples/" + trip.code())
                .done()
                .json();
        assertThat(judged.at("/standard").isNull()).isTrue();
        assertThat(Answer.stream(judged.at("/indices"))
                        .map(each -> each.at("/value").asText() + " "
                                + each.at("/words/zh").asText()))
                .containsExactlyInAnyOrder("2.00 良好", "7 很差");
    }

    @Test
    void coliformsAreTheMostProbableNumberOfTheirTubes() {
        Bench bench = Bench.withSamplesOf(SamplingTrip.approvedFor(List.of("FCOLI")), "HJ 347.2-2018");
        bench.open("wz.analyst1", "HJ 347.2-2018", "WZ-IN-01").done();
        String position = bench.containers().get(0);
        bench.deliver(tubes(position, "5", "5", "6")).refusedBy("TubesAreSound");
        bench.deliver(tubes(position, "5", "2", "0")).done();
        // 49 in 100 mL: 490 in a litre (APHA; HJ 347.2-2018)
        assertThat(printed(bench.sheet().json(), position)).containsEntry("FCOLI", "490");
        JsonNode result = Answer.stream(bench.sheet().json().at("/results"))
                .filter(each -> each.at("/position").asText().equals(position))
                .findFirst()
                .orElseThrow();
        // whoever asks who answers for the number sees as well how well it is known
        assertThat(intervalInChain(result.at("/resultId").asText()))
                .containsExactly(result.at("/interval").asText());
        Answer.stream(bench.sheet().json().at("/positions"))
                .filter(each -> each.at("/kind").asText().equals("METHOD_BLANK"))
                .forEach(blank -> {
                    String code = blank.at("/code").asText();
                    bench.deliver(tubes(code, "0", "0", "0")).done();
                    // below 20 MPN/L
                    assertThat(printed(bench.sheet().json(), code)).containsEntry("FCOLI", "20L");
                });
        Map<String, Object> dense = tubes(position, "5", "5", "5");
        dense.put("reason", "接种记录抄错");
        bench.deliver(dense).done();
        assertThat(printed(bench.sheet().json(), position)).containsEntry("FCOLI", "—");
        bench.submit().refusedBy("EveryPositionIsMeasured");
    }

    @Test
    void coliformsInAWellAreThereOrAreNotAndTheControlsSayWhetherTheBatchKnows() {
        Bench bench = Bench.withSamplesOf(
                SamplingTrip.approvedFor("groundwater", "GW019", List.of("TCOLI")), "GB/T 5750.12-2023");
        bench.open("wz.analyst1", "GB/T 5750.12-2023", "WZ-IN-01").done();
        assertThat(Answer.texts(bench.sheet().json().at("/positions"), "/code")).contains("KB1", "YA1", "YI1");
        String position = bench.containers().get(0);
        save(bench, position, "0.5").refusedBy("InputIsPossible");
        List<String> blanks = Answer.texts(bench.sheet().json().at("/positions"), "/code").stream()
                .filter(code -> !code.startsWith("Y"))
                .toList();
        blanks.forEach(code -> save(bench, code, "0").done());
        save(bench, "YA1", "1").done();
        assertThat(printed(bench.sheet().json(), position)).containsEntry("TCOLI", "未检出");
        // the negative control is missing
        bench.submit().refusedBy("EveryPositionIsMeasured");
        save(bench, "YI1", "1").done();
        assertThat(findings(bench)).contains("YI1 NegativeControlStaysClear FAILED");
        save(bench, "YI1", "0").done();
        save(bench, "KB1", "1").done();
        bench.submit().done();
        JsonNode judged = TheSystem.as("wz.analyst1")
                .get("/api/quality/batches/" + bench.batch() + "/judgement")
                .done()
                .json();
        assertThat(judged.at("/outcome").asText()).isEqualTo("FAILED");
        assertThat(Answer.stream(judged.at("/findings")))
                .filteredOn(finding -> finding.at("/outcome").asText().equals("FAILED"))
                .extracting(finding -> finding.at("/rule").asText())
                .containsOnly("NothingGrowsInTheBlank");
    }

    private static Answer save(Bench bench, String position, String grown) {
        return bench.save(
                "wz.analyst1",
                List.of(Map.of(
                        "position",
                        position,
                        "analyte",
                        "TCOLI",
                        "inputs",
                        Map.of("grown", grown),
                        "reason",
                        "培养后再看一次")));
    }

    private static List<String> findings(Bench bench) {
        return TheSystem.as("wz.analyst1")
                .get("/api/quality/batches/" + bench.batch() + "/findings")
                .done()
                .items()
                .map(finding -> finding.at("/position").asText() + " "
                        + finding.at("/rule").asText() + " "
                        + finding.at("/outcome").asText())
                .toList();
    }

    private static Answer upload(Bench bench, String query, String file) {
        return TheSystem.as("wz.analyst1")
                .upload(bench.path() + "/series/file?" + query, "text/csv", file.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> taxon(String latin, String number) {
        return Map.of("label", latin, "values", Map.of("abundance", number));
    }

    private static Map<String, Object> benthos(String position, List<Map<String, Object>> taxa, String area) {
        var delivery = new HashMap<String, Object>(Map.of("position", position, "kind", "TAXA", "points", taxa));
        if (area != null) {
            delivery.put("inputs", Map.of("area", area));
        }
        return delivery;
    }

    private static Map<String, Object> tubes(String position, String ten, String one, String tenth) {
        return new HashMap<>(Map.of(
                "position",
                position,
                "kind",
                "TUBES",
                "points",
                List.of(row("10", ten), row("1", one), row("0.1", tenth))));
    }

    private static Map<String, Object> row(String volume, String positive) {
        return Map.of("values", Map.of("volume", volume, "tubes", "5", "positive", positive));
    }

    /** What is printed in a position, by analyte. */
    private static List<String> intervalInChain(String result) {
        return Answer.stream(TheSystem.as("wz.quality")
                        .get("/api/evidence/results/" + result + "/responsibility")
                        .done()
                        .json()
                        .at("/nodes"))
                .filter(node -> node.at("/kind").asText().equals("RESULT"))
                .flatMap(node -> Answer.stream(node.at("/facts")))
                .filter(fact -> fact.at("/label/en").asText().equals("95 % interval"))
                .map(fact -> fact.at("/value").asText())
                .toList();
    }

    private static Map<String, String> printed(JsonNode sheet, String position) {
        return Answer.stream(sheet.at("/results"))
                .filter(result -> result.at("/position").asText().equals(position))
                .collect(Collectors.toMap(
                        result -> result.at("/analyte").asText(),
                        result -> result.at("/printed").asText()));
    }
}
