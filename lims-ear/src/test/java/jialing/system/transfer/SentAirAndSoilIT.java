package jialing.system.transfer;

import static jialing.client.PersonAtWork.PIN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jialing.client.Answer;
import jialing.client.FieldForm;
import jialing.client.LaboratoryDay;
import jialing.client.OrderForm;
import jialing.client.PersonAtWork;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.Test;

/**
 * Filters and portions of soil go to another laboratory with what it calculates with, and with nothing else: the volume of air that was
 * drawn, the dry matter, the sieve.
 */
class SentAirAndSoilIT {

    private static final Map<String, Object> SIGNED = Map.of("pin", PIN);
    private static final PersonAtWork SAMPLER = TheSystem.as("yz.sampler1");
    private static final PersonAtWork ANALYST = TheSystem.as("wz.analyst1");
    private static final PersonAtWork KEEPER = TheSystem.as("wz.custodian");
    private static final String WEIGHING = "HJ 618-2011";
    private static final String METALS = "HJ 803-2016";

    /** 0.01447 g on 144 700 L are 100 μg/m³, on 129 600 L 112; the reference stands for 140 000 L and (103 ± 5) μg/m³. */
    @Test
    void filtersGoAlongWithTheirVolumesAndComeBackAsContentsThatAreJudged() {
        String order = approved(OrderForm.of("air", "环境空气例行监测", List.of("AQ008", "AQ009"), List.of("PM10")));
        List<Taken> taken = takenFor(order, Map.of("AQ008", "100.5", "AQ009", "90.0"));
        Sending sending = Sending.prepared(form(taken, "PM10"));
        String first = sending.seen(Sending.CUSTODIAN).done().text("items/0/id");
        sending.blind(Map.of("kind", "BLIND_DUPLICATE", "doubles", first)).refusedBy("AirHasNoDouble");
        sending.blind(filter(null)).refusedBy("BlindVolumeLikeOthers");
        sending.blind(filter("144701")).refusedBy("BlindVolumeLikeOthers");
        sending.blind(filter("140000")).done();
        sending.draw();
        JsonNode sealed = sending.seal().done().json();
        assertThat(sealed.path("along")).hasSize(taken.size() + 1);

        List<String> codes = sending.codes();
        assertThat(codes.stream().map(SentAirAndSoilIT::volumeOf))
                .contains("144700", "129600", "140000")
                .allMatch(volume -> volume.replaceAll("0+$", "").length() <= 4);
        codes.forEach(code -> assertThat(shown(code).toString())
                .contains("实际状态", "\"fieldRecord\":null")
                .doesNotContain("AQ008", "AQ009", "YZ-AS-01", "BLIND"));
        Map<String, String> kinds = new HashMap<>();
        Sending.CUSTODIAN
                .post(sending.path() + "/key-readings", "")
                .done()
                .items()
                .forEach(line -> kinds.put(
                        line.path("code").asText(), line.at("/item/kind").asText()));
        assertThat(kinds.values()).contains("BLIND_REFERENCE");

        weighed(codes);
        JsonNode opened = sending.openKey().done().json();
        assertThat(found(opened, taken, "AQ008")).isNotEmpty().allMatch(content -> isAbout(content, 100));
        assertThat(found(opened, taken, "AQ009")).isNotEmpty().allMatch(content -> isAbout(content, 112));
        assertThat(opened.at("/outcomes/0/satisfactory").asBoolean()).isTrue();
        assertThat(opened.path("outcomes")).hasSize(1);

        JsonNode content = reportOf(order);
        assertThat(Answer.stream(content.path("results"))
                        .filter(each -> each.path("siteCode").asText().equals("AQ008")))
                .isNotEmpty()
                .allSatisfy(each -> {
                    assertThat(isAbout(each.path("value").asText(), 100)).isTrue();
                    assertThat(each.at("/statedFor/zh").asText()).isEqualTo("实际状态");
                    assertThat(each.path("limit").asText())
                            .as("of 24 hours, class II")
                            .startsWith("≤1");
                    assertThat(each.path("meets").asBoolean()).isTrue();
                });
    }

    /** (20 − 0) μg on 0.5000 g of which 0.9500 is dry are 42.1 mg/kg. */
    @Test
    void aPortionOfSoilGoesAlongWithItsSieveAndItsDryMatter() {
        String order = approved(OrderForm.of("soil", "土壤例行监测", List.of("SO020"), List.of("PB", "DRYMATTER")));
        JsonNode sample = takenFor(order, Map.of()).stream()
                .map(each -> SAMPLER.get("/api/sampling/samples/" + each.sample())
                        .done()
                        .json())
                .filter(each -> each.path("kind").asText().equals("ROUTINE"))
                .findFirst()
                .orElseThrow();
        String bag = containerFor(sample, "PB");
        String portion = siftedPortionOf(bag);
        Map<String, Object> form = form(List.of(new Taken("SO020", "", portion)), "PB");
        form.put("kind", "OPEN");
        form.put("laboratory", Sending.LABORATORY);
        form.put("reason", "本站质谱检修");
        Sending sending = Sending.prepared(form);
        sending.seal().refusedBy("DryMatterGoesAlong");
        String rest = containerFor(sample, "DRYMATTER");
        dried(rest.equals(bag) ? portion : rest);
        assertThat(sending.seal().done().json().at("/along/0/along/sieve").asText())
                .isEqualTo("MESH_100");

        String code = sending.codes().get(0);
        KEEPER.post("/api/custody/receipts", FieldForm.receiptOf(code)).done();
        assertThat(shown(code).at("/brought/0/name").asText()).isEqualTo("dryMatter");
        assertThat(shown(code).at("/brought/0/value").asText()).isEqualTo("0.9500");
        String container = shown(code).at("/containers/0/code").asText();
        assertThat(ANALYST.get("/api/preparation/containers/" + container)
                        .done()
                        .text("sieve"))
                .isEqualTo("MESH_100");
        demand("MESH_200", "本方法要求更细");
        opened(METALS, "WZ-MS-01", List.of(container)).refusedBy("PreparedAsTheMethodDemands");
        demand("MESH_100", "按标准");
        Answer begun = opened(METALS, "WZ-MS-01", List.of(container));
        demand(null, "恢复不作要求");
        String batch = begun.done().text("id");
        String path = "/api/analysis/batches/" + batch;
        ANALYST.post(path + "/calibration", Map.of("points", curve())).done();
        ANALYST.post(path + "/readings", Map.of("rows", List.of(reading(container, "0.80"))))
                .refusedBy("InputComesFromTheRecord");
        JsonNode sheet = ANALYST.post(path + "/readings", Map.of("rows", List.of(reading(container, null))))
                .done()
                .json();
        assertThat(Answer.stream(sheet.path("results"))
                        .filter(each -> each.path("position").asText().equals(container)))
                .singleElement()
                .satisfies(each -> assertThat(each.toString()).contains("42.1"));
    }

    private record Taken(String site, String sample, String container) {}

    private static String approved(Map<String, Object> form) {
        String order = TheSystem.as("yz.planner")
                .post("/api/planning/work-orders", form)
                .done()
                .text("id");
        TheSystem.as("yz.signatory")
                .post("/api/planning/work-orders/" + order + "/approval", SIGNED)
                .done();
        return order;
    }

    /** With its blanks, each received in the house. */
    private static List<Taken> takenFor(String order, Map<String, String> flows) {
        return SAMPLER.get("/api/sampling/samples?workOrder=" + order)
                .done()
                .items()
                .map(line ->
                        taken(line.path("code").asText(), line.at("/site/code").asText(), flows))
                .toList();
    }

    private static Taken taken(String code, String site, Map<String, String> flows) {
        JsonNode sample = SAMPLER.get("/api/sampling/samples/" + code).done().json();
        Map<String, Object> record = FieldForm.recordOf(sample);
        record.put("secondSampler", FieldForm.signer("yz.sampler2"));
        if (flows.containsKey(site)) {
            var facts = new HashMap<Object, Object>((Map<?, ?>) record.get("circumstances"));
            facts.put("airSampler", "YZ-AS-01");
            facts.put("particleFlowBefore", flows.get(site));
            facts.put("particleFlowAfter", flows.get(site));
            record.put("circumstances", facts);
        }
        SAMPLER.post("/api/sampling/field-records", record).done();
        SAMPLER.post("/api/custody/hand-overs", FieldForm.handOverOf(List.of(code), "yz.custodian"))
                .done();
        Sending.CUSTODIAN
                .post("/api/custody/receipts", FieldForm.receiptOf(code))
                .done();
        return new Taken(site, code, sample.at("/containers/0/code").asText());
    }

    private static Map<String, Object> form(List<Taken> taken, String analyte) {
        var form = Sending.coded(taken.stream().map(Taken::container).toList());
        form.put("analytes", List.of(analyte));
        form.put("dueOn", LaboratoryDay.today().toString());
        return form;
    }

    private static Map<String, Object> filter(String volume) {
        var filter = new HashMap<>(Sending.reference("103"));
        filter.put("contents", List.of(Map.of("analyte", "PM10", "value", "103", "uncertainty", "5", "unit", "μg/m³")));
        filter.put("airVolume", volume);
        return filter;
    }

    private static JsonNode shown(String code) {
        return KEEPER.get("/api/sampling/samples/" + code).done().json();
    }

    private static String volumeOf(String code) {
        JsonNode figure = shown(code).at("/brought/0");
        assertThat(figure.path("name").asText()).isEqualTo("airVolume");
        return figure.path("value").asText();
    }

    /** Received, weighed and signed in the laboratory; the volume cannot be another one than came along. */
    private static void weighed(List<String> codes) {
        codes.forEach(code ->
                KEEPER.post("/api/custody/receipts", FieldForm.receiptOf(code)).done());
        List<String> containers = codes.stream()
                .map(code -> shown(code).at("/containers/0/code").asText())
                .toList();
        String batch = opened(WEIGHING, "WZ-BA-01", containers).done().text("id");
        String path = "/api/analysis/batches/" + batch;
        var typed = new HashMap<>(weighing(containers.get(0), "0.41447"));
        typed.put("inputs", Map.of("tare", "0.40000", "gross", "0.41447", "airVolume", "150000"));
        ANALYST.post(path + "/readings", Map.of("rows", List.of(typed))).refusedBy("InputComesFromTheRecord");
        var rows = new ArrayList<Map<String, Object>>();
        ANALYST.get(path).done().json().path("positions").forEach(position -> {
            boolean loaded = !position.path("kind").asText().equals("METHOD_BLANK");
            rows.add(weighing(position.path("code").asText(), loaded ? "0.41447" : "0.40000"));
            if (!loaded) {
                rows.get(rows.size() - 1)
                        .put("inputs", Map.of("tare", "0.40000", "gross", "0.40000", "airVolume", "144000"));
            }
        });
        ANALYST.post(path + "/readings", Map.of("rows", rows)).done();
        ANALYST.post(path + "/submission", SIGNED).done();
        Stream.of("checker/check", "reviewer/review", "signatory/sign")
                .map(step -> step.split("/"))
                .forEach(step -> TheSystem.as("wz." + step[0])
                        .post("/api/review/batches/" + batch + "/" + step[1], SIGNED)
                        .done());
    }

    private static Map<String, Object> weighing(String position, String gross) {
        return new HashMap<>(
                Map.of("position", position, "analyte", "PM10", "inputs", Map.of("tare", "0.40000", "gross", gross)));
    }

    private static Answer opened(String method, String instrument, List<String> containers) {
        return ANALYST.post(
                "/api/analysis/batches", Map.of("method", method, "instrument", instrument, "containers", containers));
    }

    private static List<String> found(JsonNode opened, List<Taken> taken, String site) {
        List<String> samples = taken.stream()
                .filter(each -> each.site().equals(site))
                .map(Taken::sample)
                .toList();
        return Answer.stream(opened.path("results"))
                .filter(each -> samples.contains(each.at("/item/sampleCode").asText()))
                .map(each -> each.path("result").asText())
                .toList();
    }

    private static boolean isAbout(String content, int expected) {
        return Math.abs(Double.parseDouble(content) - expected) <= 0.5;
    }

    private static JsonNode reportOf(String order) {
        PersonAtWork signatory = TheSystem.as("yz.signatory");
        return signatory
                .get("/api/reporting/reports?limit=200")
                .done()
                .items()
                .map(line -> signatory
                        .get("/api/reporting/reports/" + line.path("number").asText())
                        .done()
                        .json())
                .filter(report -> report.path("workOrderId").asText().equals(order))
                .findFirst()
                .orElseThrow()
                .path("content");
    }

    private static String containerFor(JsonNode sample, String analyte) {
        return Answer.stream(sample.path("containers"))
                .filter(each -> Answer.texts(each.path("analytes"), "").contains(analyte))
                .map(each -> each.path("code").asText())
                .findFirst()
                .orElseThrow();
    }

    /** Through 100 mesh, and 100 g of it for the analytes of the bag. */
    private static String siftedPortionOf(String bag) {
        String path = "/api/preparation/containers/" + bag;
        Sending.CUSTODIAN
                .post(
                        path + "/steps",
                        Map.of("kind", "SIEVING", "taken", "500.0", "obtained", "495.0", "sieve", "MESH_100"))
                .done();
        JsonNode waiting = Sending.CUSTODIAN.get(path).done().json();
        return Sending.CUSTODIAN
                .post(
                        path + "/portions",
                        Map.of(
                                "portions",
                                List.of(Map.of(
                                        "purpose",
                                        "ANALYSIS",
                                        "mass",
                                        "100",
                                        "analytes",
                                        Answer.texts(waiting.path("analytes"), "")))))
                .done()
                .text("portions/0/code");
    }

    /** 10.000 g of soil dry to 9.500 g, at the own bench. */
    private static void dried(String container) {
        PersonAtWork analyst = TheSystem.as("yz.analyst1");
        String batch = analyst.post(
                        "/api/analysis/batches",
                        Map.of("method", "HJ 613-2011", "instrument", "YZ-BA-01", "containers", List.of(container)))
                .done()
                .text("id");
        String path = "/api/analysis/batches/" + batch;
        List<Map<String, Object>> rows = Answer.stream(
                        analyst.get(path).done().json().path("positions"))
                .map(position -> Map.<String, Object>of(
                        "position",
                        position.path("code").asText(),
                        "analyte",
                        "DRYMATTER",
                        "inputs",
                        position.path("kind").asText().equals("METHOD_BLANK")
                                ? Map.of("tare", "20.0000", "gross", "30.0000", "dried", "20.0000")
                                : Map.of("tare", "20.0000", "gross", "30.0000", "dried", "29.5000")))
                .toList();
        analyst.post(path + "/readings", Map.of("rows", rows)).done();
        analyst.post(path + "/submission", SIGNED).done();
    }

    /** @param sieve null for none */
    private static void demand(String sieve, String reason) {
        var demand = new HashMap<String, Object>(Map.of("method", METALS, "blanks", 1, "reason", reason));
        demand.put("sieve", sieve);
        TheSystem.as("wz.quality").post("/api/preparation/demands", demand).done();
    }

    private static List<Map<String, String>> curve() {
        return Stream.of("0", "5", "10", "20", "40", "60")
                .map(amount -> Map.of("analyte", "PB", "standard", amount, "response", amount + "000"))
                .toList();
    }

    /** The response of 20 μg. */
    private static Map<String, Object> reading(String container, String dryMatter) {
        var inputs = new HashMap<String, Object>(Map.of("response", "20000", "blank", "0", "mass", "0.5000"));
        if (dryMatter != null) {
            inputs.put("dryMatter", dryMatter);
        }
        return Map.of("position", container, "analyte", "PB", "inputs", inputs);
    }
}
