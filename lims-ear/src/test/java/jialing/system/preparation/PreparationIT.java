package jialing.system.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jialing.client.Answer;
import jialing.client.Photometer;
import jialing.system.analysis.Bench;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Samples are dried, ground, sieved, split and digested before they come to the bench (HJ/T 166-2004 7, HJ 630-2011). */
class PreparationIT {

    private Bench bench;
    private String container;

    @BeforeEach
    void receivedSamples() {
        bench = Bench.withReceivedSamples();
        container = bench.containers().get(0);
    }

    @Test
    void theMassBalanceIsKeptFromStepToStep() {
        step(Map.of("kind", "DRYING", "taken", "520.0", "obtained", "530.0")).refusedBy("MassBalanceIsSound");
        JsonNode dried = step(Map.of(
                        "kind", "DRYING",
                        "taken", "520.0",
                        "obtained", "410.4",
                        "removed", "12.0",
                        "temperature", "35",
                        "hours", "72"))
                .done()
                .json();
        // (520.0 − 410.4 − 12.0) / 520.0 = 18.77 %
        assertThat(dried.at("/steps/0/lossPercent").asText()).isEqualTo("18.77");
        assertThat(dried.path("available").asText()).isEqualTo("410.4");

        step(Map.of("kind", "GRINDING", "taken", "411", "obtained", "400")).refusedBy("MassBalanceIsSound");
        Map<String, Object> spilt = Map.of("kind", "GRINDING", "taken", "410.4", "obtained", "380.0");
        step(spilt).refusedBy("LossIsExplained");
        var explained = new HashMap<>(spilt);
        explained.put("reason", "研磨罐破损，部分洒落");
        step(explained).done();
        step(Map.of("kind", "SIEVING", "taken", "380.0", "obtained", "372.5")).refusedBy("SieveIsNamed");
        JsonNode sieved = step(sieving()).done().json();
        assertThat(sieved.at("/steps/2/lossPercent").asText()).isEqualTo("1.97");
        assertThat(sieved.path("sieve").asText()).isEqualTo("MESH_100");
    }

    @Test
    void aPortionIsAContainerOfItsOwnInWhichTheAnalytesWaitNow() {
        step(Map.of("kind", "DRYING", "taken", "520.0", "obtained", "410.4")).done();
        split(portion("ANALYSIS", "400", "NH3N"), portion("BANK", "100")).refusedBy("PortionsHoldNoMore");
        split(portion("ANALYSIS", "250", "AS"), portion("BANK", "100")).refusedBy("PortionsDivideTheAnalytes");
        split(portion("ANALYSIS", "250")).refusedBy("PortionsDivideTheAnalytes");
        JsonNode after = split(portion("ANALYSIS", "250", "NH3N"), portion("BANK", "100"))
                .done()
                .json();
        assertThat(after.path("available").asText()).isEqualTo("60.4");
        String portion = after.at("/portions/0/code").asText();
        assertThat(portion).startsWith(after.path("sample").asText()).isNotEqualTo(container);
        assertThat(look(portion).at("/portionOf/parent").asText()).isNotBlank();

        open(container).refusedBy("ContainerWaitsForMethod");
        open(portion).done();
        split(portion("BANK", "61")).refusedBy("PortionsHoldNoMore");
    }

    @Test
    void whatTheMethodDemandsIsDoneBeforeItIsMeasured() {
        TheSystem.as("wz.analyst1")
                .post("/api/preparation/demands", demand("DIGESTION", 2))
                .refusedBy("CapacityHeld");
        demand("wz.quality", "DIGESTION", 0).refusedBy("DemandIsReasoned");
        demand("wz.quality", "DIGESTION", 2).done();
        try {
            bench.open().refusedBy("PreparedAsTheMethodDemands");
            digest(1, bench.containers()).refusedBy("BlanksGoThrough");
            digest(2, List.of(container, container)).refusedBy("ContainerOnceInBatch");
            digest(2, IntStream.range(0, 21).mapToObj(i -> container).toList()).refusedBy("BatchOfAtMostTwentySamples");
            digest(2, bench.containers()).done();
            bench.open().refusedBy("PreparedAsTheMethodDemands"); // the sieve is missing yet
            bench.containers()
                    .forEach(each -> TheSystem.as("wz.analyst1")
                            .post(path(each) + "/steps", sieving())
                            .done());
            bench.open().done();
            theChainNamesWhatItWasDigestedIn();
        } finally {
            demand("wz.quality", null, 1).done();
        }
    }

    private void theChainNamesWhatItWasDigestedIn() {
        bench.calibrate().done();
        String result = Answer.stream(bench.save("wz.analyst1", bench.goodReadings())
                        .done()
                        .json()
                        .path("results"))
                .filter(each -> each.path("position").asText().equals(container))
                .findFirst()
                .orElseThrow()
                .path("resultId")
                .asText();
        JsonNode nodes = TheSystem.as("wz.quality")
                .get("/api/evidence/results/" + result + "/responsibility")
                .done()
                .json()
                .path("nodes");
        assertThat(Answer.texts(nodes, "/kind")).contains("PREPARATION");
        assertThat(Answer.texts(nodes, "/title/en")).contains("prepare sample", "digest or extract");
    }

    @Test
    void aFaultOfWhatItWasPreparedWithReachesItsResults() {
        String before = Instant.now().toString();
        var ovenDried = new HashMap<String, Object>(Map.of("kind", "DRYING", "taken", "520.0", "obtained", "410.4"));
        ovenDried.put("instruments", List.of("WZ-UV-03"));
        step(ovenDried).refusedBy("InstrumentInCalibration");
        ovenDried.put("instruments", List.of("WZ-IC-01"));
        step(ovenDried).done();
        bench.open().done();
        JsonNode reach = TheSystem.as("wz.quality")
                .get("/api/look-backs/reach?kind=INSTRUMENT&key=WZ-IC-01&since=" + before)
                .done()
                .json();
        assertThat(Answer.texts(reach.path("items"), "/container"))
                .as("the sample that was dried in it, and no other of the batch")
                .contains(container)
                .doesNotContainAnyElementsOf(otherSamples());
    }

    @Test
    void whatIsNotHereIsNotPrepared() {
        TheSystem.as("yz.analyst1").post(path(container) + "/steps", sieving()).refusedBy("ContainerExists");
        TheSystem.as("wz.planner").post(path(container) + "/steps", sieving()).refusedBy("CapacityHeld");
        step(Map.of("taken", "1", "obtained", "1")).refusedBy("StepNamed");
        TheSystem.as("wz.analyst1")
                .post(path(container) + "/portions", Map.of("portions", Arrays.asList((Object) null)))
                .refusedBy("PortionsHoldNoMore");
        TheSystem.as("wz.analyst1")
                .post(
                        "/api/preparation/batches",
                        Map.of("method", Photometer.METHOD, "containers", Arrays.asList((Object) null)))
                .refusedBy("TreatmentIsDescribed");
        TheSystem.as("wz.analyst1").post("/api/preparation/batches", Map.of()).refusedBy("MethodExists");
        TheSystem.as("wz.analyst1")
                .post(path(container) + "/portions", Map.of("portions", Arrays.asList((Object) null)))
                .refusedBy("PortionsHoldNoMore");
        TheSystem.as("wz.analyst1")
                .post(
                        "/api/preparation/batches",
                        Map.of("method", Photometer.METHOD, "containers", Arrays.asList((Object) null)))
                .refusedBy("TreatmentIsDescribed");
        TheSystem.as("wz.analyst1").post("/api/preparation/batches", Map.of()).refusedBy("MethodExists");
    }

    private List<String> otherSamples() {
        String sample = container.substring(0, container.indexOf('-'));
        return bench.containers().stream()
                .filter(each -> !each.startsWith(sample))
                .toList();
    }

    private Answer step(Map<String, Object> done) {
        return TheSystem.as("wz.analyst1").post(path(container) + "/steps", done);
    }

    private static Map<String, Object> sieving() {
        return Map.of("kind", "SIEVING", "taken", "380.0", "obtained", "372.5", "sieve", "MESH_100");
    }

    @SafeVarargs
    private Answer split(Map<String, Object>... portions) {
        return TheSystem.as("wz.analyst1").post(path(container) + "/portions", Map.of("portions", List.of(portions)));
    }

    private static Map<String, Object> portion(String purpose, String mass, String... analytes) {
        return Map.of("purpose", purpose, "mass", mass, "analytes", List.of(analytes));
    }

    private static JsonNode look(String code) {
        return TheSystem.as("wz.analyst1").get(path(code)).done().json();
    }

    private static Answer open(String code) {
        return TheSystem.as("wz.analyst1")
                .post(
                        "/api/analysis/batches",
                        Map.of(
                                "method", Photometer.METHOD,
                                "instrument", Photometer.CODE,
                                "containers", List.of(code)));
    }

    private static Answer digest(int blanks, List<String> containers) {
        List<Map<String, Object>> taken = containers.stream()
                .map(each -> Map.<String, Object>of(
                        "container", each, "taken", "0.5000", "unit", "GRAM", "duplicate", false))
                .toList();
        return TheSystem.as("wz.analyst1")
                .post(
                        "/api/preparation/batches",
                        Map.of(
                                "treatment",
                                "DIGESTION",
                                "method",
                                Photometer.METHOD,
                                "containers",
                                taken,
                                "finalVolumeMl",
                                "50",
                                "blanks",
                                blanks,
                                "temperature",
                                "180",
                                "minutes",
                                30,
                                "elements",
                                Map.of("instruments", List.of("WZ-IC-01"))));
    }

    private static Answer demand(String account, String treatment, int blanks) {
        return TheSystem.as(account).post("/api/preparation/demands", demand(treatment, blanks));
    }

    private static Map<String, Object> demand(String treatment, int blanks) {
        var demand = new HashMap<String, Object>(
                Map.of("method", Photometer.METHOD, "blanks", blanks, "reason", "HJ 535-2009 附录；本室作业指导书"));
        Stream.ofNullable(treatment).forEach(each -> {
            demand.put("treatment", each);
            demand.put("sieve", "MESH_100");
        });
        return demand;
    }

    private static String path(String code) {
        return "/api/preparation/containers/" + code;
    }
}
