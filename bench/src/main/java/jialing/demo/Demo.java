package jialing.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jialing.client.Answer;
import jialing.client.FieldForm;
import jialing.client.OrderForm;
import jialing.client.Patience;
import jialing.client.PersonAtWork;
import jialing.client.Photometer;
import jialing.client.UnexpectedAnswer;

/**
 * {@code ./lims demo [URL] [FOLDER]}: the whole main job, from a work order to a signed report, its release and a correction. Ends
 * with an error when anything goes otherwise than told.
 */
public final class Demo {

    private static final Map<String, Object> PIN = Map.of("pin", PersonAtWork.PIN);
    private static final String BLANK_CONTENT = "0.003";
    private static final Patience SOON = Patience.of(Duration.ofMinutes(2));

    private final String url;
    private final Told told;

    private String order;
    private List<String> samples = List.of();
    private List<String> blanks = List.of();
    private String routine;
    private String batch;
    private String report;

    private Demo(String url, Told told) {
        this.url = url;
        this.told = told;
    }

    public static void main(String[] arguments) {
        String url = arguments.length > 0 ? arguments[0] : "http://127.0.0.1:" + port();
        try {
            walk(url, Path.of(arguments.length > 1 ? arguments[1] : "target/demo"));
        } catch (UncheckedIOException e) {
            fail("系统没有应答，请先运行 ./lims run / The system does not answer; run ./lims run first");
        } catch (UnexpectedAnswer e) {
            fail(e.getMessage());
        }
    }

    private static void fail(String message) {
        System.err.println("\n" + message);
        System.exit(1);
    }

    /**
     * @param url of the running system
     * @param folder for the files that it leaves
     * @throws UnexpectedAnswer when the system does otherwise than told
     */
    public static void walk(String url, Path folder) {
        var told = new Told(folder);
        new Demo(url, told).walk();
        told.end();
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
        evaluate();
        review();
        issue();
        release();
        correct();
    }

    private PersonAtWork as(String account) {
        return PersonAtWork.loggedIn(url, account).reading("zh-CN");
    }

    private void plan() {
        told.step(
                "计划员编制任务单，容器、保存剂和现场质控由目录推得",
                "The planner plans; containers, preservatives and field QC follow from the catalogue");
        Answer planned = as("wz.planner")
                .post(
                        "/api/planning/work-orders",
                        OrderForm.of(
                                "演示：地表水例行监测", List.of("SW018"), List.of("WTEMP", "PH", "DO", "COND", "TURB", "NH3N")))
                .done();
        order = planned.text("id");
        told.detail(planned.text("number"));
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
        routine = codes(minted.stream()
                        .filter(sample -> sample.path("kind").asText().equals("ROUTINE")))
                .get(0);
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
        PersonAtWork sampler = as("wz.sampler1");
        String code = samples.get(0);
        told.refused("扫码错一位", "CheckCharacterCorrect", sampler.get("/api/sampling/samples/" + misread(code)));
        told.refused("外单位查看样品", "SampleExists", as("yz.sampler1").get("/api/sampling/samples/" + code));
        told.refused(
                "照片不是图片",
                "UploadIsImage",
                sampler.upload("/api/sampling/photos", "image/jpeg", "not an image".getBytes(StandardCharsets.UTF_8)));
        samples.forEach(each ->
                sampler.post("/api/sampling/field-records", fieldRecord(each)).done());
        told.refused("同一样品再次采集", "SampleCollectedOnce", sampler.post("/api/sampling/field-records", fieldRecord(code)));
    }

    private static String misread(String code) {
        char last = code.charAt(code.length() - 1);
        return code.substring(0, code.length() - 1) + (last == 'A' ? 'B' : 'A');
    }

    private Map<String, Object> fieldRecord(String code) {
        return FieldForm.recordOf(
                as("wz.sampler1").get("/api/sampling/samples/" + code).done().json());
    }

    private void handOver() {
        told.step("交接给样品管理员，双方确认", "Handed over to the custodian; both confirm");
        var handOver = FieldForm.handOverOf(samples, "wz.custodian");
        told.refused("不持有样品的人交接", "GiverHoldsSample", as("wz.sampler2").post("/api/custody/hand-overs", handOver));
        String id = as("wz.sampler1")
                .post("/api/custody/hand-overs", handOver)
                .done()
                .text("id");
        told.file("custody.pdf", as("wz.sampler1").get("/api/custody/hand-overs/" + id + "/form.pdf"));
    }

    private void receive() {
        told.step("样品管理员检查并接收，保存时限开始计算", "The custodian checks and accepts; the holding time runs");
        samples.forEach(code -> as("wz.custodian")
                .post("/api/custody/receipts", FieldForm.receiptOf(code))
                .done());
    }

    private void analyse() {
        told.step("分析员建批、绘制校准曲线、录入读数并提交", "The analyst opens a batch, calibrates, enters readings, submits");
        PersonAtWork analyst = as("wz.analyst1");
        List<String> containers = analyst.get("/api/analysis/worklist")
                .done()
                .items()
                .filter(method -> method.path("method").asText().equals(Photometer.METHOD))
                .flatMap(method -> Answer.stream(method.path("containers")))
                .filter(container ->
                        samples.contains(container.path("sampleCode").asText()))
                .map(container -> container.path("code").asText())
                .toList();
        batch = analyst.post(
                        "/api/analysis/batches",
                        Map.of("method", Photometer.METHOD, "instrument", Photometer.CODE, "containers", containers))
                .done()
                .text("id");
        analyst.post("/api/analysis/batches/" + batch + "/calibration", Map.of("points", Photometer.curve()))
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

    private List<Map<String, Object>> readings(PersonAtWork analyst) {
        JsonNode sheet = analyst.get("/api/analysis/batches/" + batch).done().json();
        return Photometer.readings(
                sheet,
                position -> blanks.contains(position.path("sampleCode").asText())
                        ? BLANK_CONTENT
                        : Photometer.GOOD.get(Photometer.kind(position)));
    }

    private void judge() {
        told.step("质控判定", "Quality control is judged");
        Answer judgement = as("wz.analyst1")
                .get("/api/quality/batches/" + batch + "/judgement")
                .done();
        told.detail(judgement.text("outcome"));
    }

    /** Once: a city that has evaluated its method does not do it again. */
    private void evaluate() {
        told.step("签署方法的测量不确定度", "The method's uncertainty is evaluated and signed");
        String path = "/api/uncertainty/evaluations";
        PersonAtWork quality = as("wz.quality");
        told.refused("分析员签署", "CapacityHeld", as("wz.analyst1").post(path, EvaluatedMethods.lowBand()));
        List<JsonNode> known =
                quality.get(path + "?method=HJ%20535-2009").done().items().toList();
        if (known.isEmpty()) {
            quality.post(path, EvaluatedMethods.lowBand()).done();
            quality.post(path, EvaluatedMethods.highBand()).done();
        }
        quality.get(path + "?method=HJ%20535-2009")
                .done()
                .items()
                .forEach(each -> told.detail("U = " + each.path("expanded").asText() + " "
                        + (each.path("relative").asBoolean()
                                ? "%"
                                : each.path("unit").asText())));
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
        SOON.until("sealed", () -> verification(report).equals("GENUINE"));
        told.file(report + ".pdf", as("wz.signatory").get("/api/reporting/reports/" + report + "/report.pdf"));
        told.detail(url + "/verify/" + report + "：" + verification(report));
    }

    private String newestReport() {
        return as("wz.signatory").get("/api/reporting/reports?limit=1").done().text("items/0/number");
    }

    private String verification(String number) {
        return PersonAtWork.stranger(url)
                .get("/api/reporting/verification/" + number)
                .done()
                .text("state");
    }

    private void release() {
        told.step("结果经 SensorThings 发布", "The results are published as SensorThings observations");
        SOON.until("released", () -> observationsOf(report) > 0);
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
        String position = Answer.stream(sheet.path("positions"))
                .filter(each -> Photometer.kind(each).equals("SAMPLE"))
                .filter(each -> each.path("sampleCode").asText().equals(routine))
                .map(each -> each.path("code").asText())
                .findFirst()
                .orElseThrow();
        String result = Answer.stream(sheet.path("results"))
                .filter(each -> each.path("position").asText().equals(position))
                .map(each -> each.path("resultId").asText())
                .findFirst()
                .orElseThrow();
        String path = "/api/review/results/" + result + "/amendment";
        told.refused(
                "更正不写理由",
                "AmendmentGivesReason",
                as("wz.signatory").post(path, Map.of("value", "0.42", "reason", " ", "pin", PersonAtWork.PIN)));
        as("wz.signatory")
                .post(path, Map.of("value", "0.42", "reason", "定容体积录入有误", "pin", PersonAtWork.PIN))
                .done();
        String corrected = newestReport();
        as("wz.signatory")
                .post("/api/reporting/reports/" + corrected + "/issue", PIN)
                .done();
        SOON.until("sealed", () -> verification(corrected).equals("GENUINE"));
        told.file(corrected + ".pdf", as("wz.signatory").get("/api/reporting/reports/" + corrected + "/report.pdf"));
        told.detail(report + "：" + verification(report) + "；" + corrected + "：" + verification(corrected));
        if (!verification(report).equals("SUPERSEDED")) {
            throw new UnexpectedAnswer(report + " should be superseded");
        }
    }
}
