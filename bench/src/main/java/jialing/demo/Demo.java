package jialing.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * {@code ./lims demo [URL] [FOLDER]}: the whole main job, from a work order to a signed report, its release and a correction. Ends
 * with an error when anything goes otherwise than told.
 */
public final class Demo {

    private static final Map<String, Object> PIN = Map.of("pin", Person.PIN);
    private static final String METHOD = "HJ 535-2009";
    private static final String BLANK_CONTENT = "0.003";
    private static final BigDecimal VOLUME = new BigDecimal("50");
    private static final Map<String, String> FIELD_READINGS =
            Map.of("WTEMP", "18.4", "PH", "7.8", "DO", "8.1", "COND", "356", "TURB", "12");
    private static final Map<String, String> UNITS =
            Map.of("WTEMP", "℃", "PH", "无量纲", "DO", "mg/L", "COND", "μS/cm", "TURB", "NTU");

    private final String url;
    private final Told told;
    private final Map<String, Person> people = new HashMap<>();

    private String order;
    private List<String> samples = List.of();
    private List<String> blanks = List.of();
    private String batch;
    private String report;

    private Demo(String url, Told told) {
        this.url = url;
        this.told = told;
    }

    public static void main(String[] arguments) {
        String url = arguments.length > 0 ? arguments[0] : "http://127.0.0.1:" + port();
        var told = new Told(Path.of(arguments.length > 1 ? arguments[1] : "target/demo"));
        try {
            new Demo(url, told).walk();
            told.end();
        } catch (DemoFailed e) {
            System.err.println("\n" + e.getMessage());
            System.exit(1);
        }
    }

    private static String port() {
        return System.getenv().getOrDefault("LIMS_HTTP_PORT", "8080");
    }

    private void walk() {
        plan();
        approve();
        label();
        collect();
        handOver();
        receive();
        analyse();
        judge();
        review();
        issue();
        release();
        correct();
    }

    private Person as(String account) {
        return people.computeIfAbsent(account, name -> Person.loggedIn(url, name));
    }

    private void plan() {
        told.step(
                "计划员编制任务单，容器、保存剂和现场质控由目录推得",
                "The planner plans; containers, preservatives and field QC follow from the catalogue");
        String today = LocalDate.now().toString();
        Answer planned = as("wz.planner")
                .post(
                        "/api/planning/work-orders",
                        Map.of(
                                "title",
                                "演示：地表水例行监测",
                                "element",
                                "surface_water",
                                "sites",
                                List.of("SW010"),
                                "analytes",
                                List.of("WTEMP", "PH", "DO", "COND", "TURB", "NH3N"),
                                "plannedOn",
                                today,
                                "dueOn",
                                today))
                .done();
        order = planned.text("/id");
        told.detail(planned.text("/number"));
    }

    private void approve() {
        told.step("授权签字人批准", "The signatory approves");
        String path = "/api/planning/work-orders/" + order + "/approval";
        told.refused("计划员自己批准", "CapacityHeld", as("wz.planner").post(path, PIN));
        told.refused("签名密码错误", "SigningPinCorrect", as("wz.signatory").post(path, Map.of("pin", "111111")));
        told.refused("外单位批准", "WorkOrderExists", as("yz.signatory").post(path, PIN));
        as("wz.signatory").post(path, PIN).done();
        List<JsonNode> minted = as("wz.sampler1")
                .get("/api/sampling/samples?workOrder=" + order)
                .done()
                .items()
                .toList();
        samples = codes(minted.stream());
        blanks = codes(
                minted.stream().filter(sample -> sample.path("kind").asText().endsWith("BLANK")));
        told.detail(String.join("  ", samples));
    }

    private static List<String> codes(Stream<JsonNode> samples) {
        return samples.map(sample -> sample.path("code").asText()).toList();
    }

    private void label() {
        told.step("打印标签", "Labels are printed");
        told.file(
                "labels.pdf",
                as("wz.sampler1").get("/api/sampling/labels.pdf?layout=sheet&symbol=qr&workOrder=" + order));
    }

    private void collect() {
        told.step("两名采样员采样", "Two samplers collect");
        Person sampler = as("wz.sampler1");
        String code = samples.get(0);
        told.refused("扫码错一位", "CheckCharacterCorrect", sampler.get("/api/sampling/samples/" + misread(code)));
        told.refused("外单位查看样品", "SampleExists", as("yz.sampler1").get("/api/sampling/samples/" + code));
        told.refused("照片不是图片", "UploadIsImage", sampler.upload("/api/sampling/photos", "image/jpeg", "not an image"));
        samples.forEach(each ->
                sampler.post("/api/sampling/field-records", fieldRecord(each)).done());
        told.refused("同一样品再次采集", "SampleCollectedOnce", sampler.post("/api/sampling/field-records", fieldRecord(code)));
    }

    private static String misread(String code) {
        char last = code.charAt(code.length() - 1);
        return code.substring(0, code.length() - 1) + (last == 'A' ? 'B' : 'A');
    }

    private Map<String, Object> fieldRecord(String code) {
        JsonNode sample =
                as("wz.sampler1").get("/api/sampling/samples/" + code).done().json();
        var record = new HashMap<String, Object>();
        record.put("id", newId());
        record.put("sampleCode", code);
        record.put("deviceTime", Instant.now().toString());
        record.put("position", Map.of("lon", 108.38, "lat", 30.81, "accuracyM", 6));
        record.put("weather", "CLOUDY");
        record.put(
                "readings",
                Answer.stream(sample.path("fieldReadings"))
                        .map(JsonNode::asText)
                        .map(analyte -> Map.of(
                                "analyte", analyte, "value", FIELD_READINGS.get(analyte), "unit", UNITS.get(analyte)))
                        .toList());
        record.put(
                "containers",
                Answer.stream(sample.path("containers"))
                        .map(container -> Map.of(
                                "code", container.path("code").asText(),
                                "preservativeAdded",
                                        !container.path("preservative").isNull(),
                                "volumeMl", container.path("volumeMl").asInt()))
                        .toList());
        record.put("secondSampler", signer("wz.sampler2"));
        return record;
    }

    /** As a phone mints it: a UUID of version 7. */
    private static String newId() {
        var random = ThreadLocalRandom.current();
        long high = System.currentTimeMillis() << 16 | 0x7000L | random.nextInt(0x1000);
        long low = random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }

    private static Map<String, Object> signer(String account) {
        return Map.of("account", account, "pin", Person.PIN);
    }

    private void handOver() {
        told.step("交接给样品管理员，双方确认", "Handed over to the custodian; both confirm");
        var handOver = Map.of("sampleCodes", samples, "seal", "FS-0001", "receiver", signer("wz.custodian"));
        told.refused("不持有样品的人交接", "GiverHoldsSample", as("wz.sampler2").post("/api/custody/hand-overs", handOver));
        String id = as("wz.sampler1")
                .post("/api/custody/hand-overs", handOver)
                .done()
                .text("/id");
        told.file("custody.pdf", as("wz.sampler1").get("/api/custody/hand-overs/" + id + "/form.pdf"));
    }

    private void receive() {
        told.step("样品管理员检查并接收，保存时限开始计算", "The custodian checks and accepts; the holding time runs");
        var condition = Map.of(
                "containerIntact", true,
                "sealIntact", true,
                "labelMatches", true,
                "temperatureC", "4.2",
                "volumeSufficient", true);
        samples.forEach(code -> as("wz.custodian")
                .post("/api/custody/receipts", Map.of("sampleCode", code, "condition", condition, "decision", "ACCEPT"))
                .done());
    }

    private void analyse() {
        told.step("分析员建批、绘制校准曲线、录入读数并提交", "The analyst opens a batch, calibrates, enters readings, submits");
        Person analyst = as("wz.analyst1");
        List<String> containers = analyst.get("/api/analysis/worklist")
                .done()
                .items()
                .filter(method -> method.path("method").asText().equals(METHOD))
                .flatMap(method -> Answer.stream(method.path("containers")))
                .filter(container ->
                        samples.contains(container.path("sampleCode").asText()))
                .map(container -> container.path("code").asText())
                .toList();
        batch = analyst.post(
                        "/api/analysis/batches",
                        Map.of("method", METHOD, "instrument", "WZ-UV-01", "containers", containers))
                .done()
                .text("/id");
        analyst.post("/api/analysis/batches/" + batch + "/calibration", Map.of("points", calibration()))
                .done();
        List<Map<String, Object>> rows = readings(analyst);
        var wrong = new HashMap<>(rows.get(0));
        wrong.put("inputs", Map.of("response", "很多"));
        String path = "/api/analysis/batches/" + batch;
        told.refused("读数不是数字", "ValueIsNumber", analyst.post(path + "/readings", Map.of("rows", List.of(wrong))));
        analyst.post(path + "/readings", Map.of("rows", rows)).done();
        analyst.post(path + "/submission", PIN).done();
        analyst.get(path)
                .done()
                .json()
                .path("results")
                .forEach(result -> told.detail(result.path("position").asText() + "  "
                        + result.path("printed").asText() + " "
                        + result.path("unit").asText()));
    }

    private static List<Map<String, String>> calibration() {
        return Stream.of("0", "5", "10", "20", "40", "60", "80", "100")
                .map(amount ->
                        Map.of("analyte", "NH3N", "standard", amount, "response", response(new BigDecimal(amount))))
                .toList();
    }

    private List<Map<String, Object>> readings(Person analyst) {
        var contents = Map.of(
                "METHOD_BLANK", BLANK_CONTENT,
                "SAMPLE", "0.40",
                "LABORATORY_DUPLICATE", "0.41",
                "SPIKE", "0.89",
                "REFERENCE_MATERIAL", "1.51");
        var rows = new ArrayList<Map<String, Object>>();
        analyst.get("/api/analysis/batches/" + batch)
                .done()
                .json()
                .path("positions")
                .forEach(position -> {
                    String kind = position.path("kind").asText();
                    var inputs = new HashMap<String, String>();
                    boolean blank = blanks.contains(position.path("sampleCode").asText());
                    var content = new BigDecimal(blank ? BLANK_CONTENT : contents.get(kind));
                    inputs.put("response", response(content.multiply(VOLUME)));
                    if (kind.equals("SPIKE")) {
                        inputs.put("added", "0.50");
                    }
                    rows.add(Map.of("position", position.path("code").asText(), "analyte", "NH3N", "inputs", inputs));
                });
        return rows;
    }

    /** What the photometer shows for an amount in μg. */
    private static String response(BigDecimal amount) {
        return new BigDecimal("0.010")
                .add(new BigDecimal("0.0070").multiply(amount))
                .toPlainString();
    }

    private void judge() {
        told.step("质控判定", "Quality control is judged");
        Answer judgement = as("wz.analyst1")
                .get("/api/quality/batches/" + batch + "/judgement")
                .done();
        told.detail(judgement.text("/outcome"));
    }

    private void review() {
        told.step("三级审核：校核、审核、签发，三人各不相同", "Check, review, sign: three different people");
        String path = "/api/review/batches/" + batch;
        told.refused("分析员校核", "CapacityHeld", as("wz.analyst1").post(path + "/check", PIN));
        told.refused("未校核先审核", "ReviewStepIsDue", as("wz.reviewer").post(path + "/review", PIN));
        as("wz.checker").post(path + "/check", PIN).done();
        as("wz.reviewer").post(path + "/review", PIN).done();
        as("wz.signatory").post(path + "/sign", PIN).done();
        told.refused(
                "改动已签发的结果",
                "SignedResultIsFinal",
                as("wz.analyst1")
                        .post(
                                "/api/analysis/batches/" + batch + "/readings",
                                Map.of("rows", readings(as("wz.analyst1")))));
    }

    private void issue() {
        told.step("报告自动生成，授权签字人签发", "The report is drafted by itself; the signatory issues it");
        report = newestReport();
        as("wz.signatory")
                .post("/api/reporting/reports/" + report + "/issue", PIN)
                .done();
        await("sealed", () -> verification(report).equals("GENUINE"));
        told.file(report + ".pdf", as("wz.signatory").get("/api/reporting/reports/" + report + "/report.pdf"));
        told.detail(url + "/verify/" + report + "：" + verification(report));
    }

    private String newestReport() {
        return as("wz.signatory").get("/api/reporting/reports?limit=1").done().text("/items/0/number");
    }

    private String verification(String number) {
        return Person.passingBy(url)
                .get("/api/reporting/verification/" + number)
                .done()
                .text("/state");
    }

    private void release() {
        told.step("结果经 SensorThings 发布", "The results are published as SensorThings observations");
        await("released", () -> observationsOf(report) > 0);
        told.detail(observationsOf(report) + " Observations，" + url + "/sta/v1.1/Observations");
    }

    private long observationsOf(String number) {
        JsonNode page = as("network.reader")
                .get("/sta/v1.1/Observations?$top=500&$orderby=id%20desc")
                .done()
                .json();
        return Answer.stream(page.path("value"))
                .filter(each -> each.at("/parameters/reportNumber").asText().equals(number))
                .count();
    }

    private void correct() {
        told.step(
                "发布后更正：新版本、理由和签字，新报告替代旧报告",
                "Corrected after release: new version, reason, signer; a new report takes the old one's place");
        JsonNode sheet =
                as("wz.analyst1").get("/api/analysis/batches/" + batch).done().json();
        String sample = Answer.stream(sheet.path("positions"))
                .filter(position -> position.path("kind").asText().equals("SAMPLE"))
                .filter(position -> !blanks.contains(position.path("sampleCode").asText()))
                .map(position -> position.path("code").asText())
                .findFirst()
                .orElseThrow();
        String result = Answer.stream(sheet.path("results"))
                .filter(each -> each.path("position").asText().equals(sample))
                .map(each -> each.path("resultId").asText())
                .findFirst()
                .orElseThrow();
        String path = "/api/review/results/" + result + "/amendment";
        told.refused(
                "更正不写理由",
                "AmendmentGivesReason",
                as("wz.signatory").post(path, Map.of("value", "0.42", "reason", " ", "pin", Person.PIN)));
        as("wz.signatory")
                .post(path, Map.of("value", "0.42", "reason", "定容体积录入有误", "pin", Person.PIN))
                .done();
        String corrected = newestReport();
        as("wz.signatory")
                .post("/api/reporting/reports/" + corrected + "/issue", PIN)
                .done();
        await("sealed", () -> verification(corrected).equals("GENUINE"));
        told.file(corrected + ".pdf", as("wz.signatory").get("/api/reporting/reports/" + corrected + "/report.pdf"));
        told.detail(report + "：" + verification(report) + "；" + corrected + "：" + verification(corrected));
        if (!verification(report).equals("SUPERSEDED")) {
            throw new DemoFailed(report + " should be superseded");
        }
    }

    private static void await(String what, BooleanSupplier fact) {
        for (int second = 0; second < 120; second++) {
            if (fact.getAsBoolean()) {
                return;
            }
            try {
                Thread.sleep(1000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        throw new DemoFailed("not " + what + " within two minutes");
    }
}
