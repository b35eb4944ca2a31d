package jialing.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jialing.client.Answer;
import jialing.client.FieldForm;
import jialing.client.Patience;
import jialing.client.PersonAtWork;
import jialing.client.Photometer;
import jialing.client.UnexpectedAnswer;

/**
 * {@code ./lims demo [URL] [FOLDER]}: the whole main job, from a work order to a signed report, its release and a correction, for
 * water; then orders of noise, soil, aquatic life, radioactivity and air; then what laboratories do with each other and what is done by who supervises
 * them. Ends with an error when anything goes otherwise than told.
 */
public final class Demo {

    private static final Map<String, Object> PIN = Map.of("pin", PersonAtWork.PIN);
    private static final String BLANK_CONTENT = "0.003";
    private static final Patience SOON = Patience.of(Duration.ofMinutes(2));

    private final String url;
    private final Told told;

    private WalkedOrder order;
    private WalkedBatch batch;
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

    /** The part of it that one laboratory does by itself: nobody waits for the deadline of a round. */
    public static void walkOfOneLaboratory(String url, Path folder) {
        var told = new Told(folder);
        var demo = new Demo(url, told);
        demo.mainJob();
        demo.otherElements();
        told.end();
    }

    private static String port() {
        return System.getenv().getOrDefault("LIMS_HTTP_PORT", "8080");
    }

    private void walk() {
        mainJob();
        var round = new RoundWalk(url, told);
        round.begin();
        otherElements();
        new ConsignmentWalk(url, told).walk();
        round.end();
        new SupervisionWalk(url, told).walk();
    }

    private void mainJob() {
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

    private void otherElements() {
        new NoiseWalk(url, told).walk();
        new SoilWalk(url, told).walk();
        new BiologyWalk(url, told).walk();
        new RadiationWalk(url, told).walk();
        new AirWalk(url, told).walk();
    }

    private PersonAtWork as(String account) {
        return PersonAtWork.loggedIn(url, account).reading("zh-CN");
    }

    private void plan() {
        told.step(
                "计划员编制任务单，容器、保存剂和现场质控由目录推得",
                "The planner plans; containers, preservatives and field QC follow from the catalogue");
        order = WalkedOrder.planned(
                url,
                "surface_water",
                "演示：地表水例行监测",
                List.of("SW018"),
                List.of("WTEMP", "PH", "DO", "COND", "TURB", "NH3N"));
        told.detail(order.number());
    }

    private void approve() {
        told.step("授权签字人批准", "The signatory approves");
        String path = "/api/planning/work-orders/" + order.id() + "/approval";
        told.refused("计划员自己批准", "CapacityHeld", as("wz.planner").post(path, PIN));
        told.refused("签名密码错误", "SigningPinCorrect", as("wz.signatory").post(path, Map.of("pin", "111111")));
        told.refused("外单位批准", "WorkOrderExists", as("yz.signatory").post(path, PIN));
        order.approve();
        told.detail(String.join("  ", order.samples()));
    }

    private void label() {
        told.step("打印标签", "Labels are printed");
        told.file(
                "labels.pdf",
                as("wz.sampler1").get("/api/sampling/labels.pdf?layout=sheet&symbol=qr&workOrder=" + order.id()));
    }

    private void collect() {
        told.step("两名采样员采样", "Two samplers collect");
        PersonAtWork sampler = as("wz.sampler1");
        String code = order.samples().get(0);
        told.refused("扫码错一位", "CheckCharacterCorrect", sampler.get("/api/sampling/samples/" + misread(code)));
        told.refused("外单位查看样品", "SampleExists", as("yz.sampler1").get("/api/sampling/samples/" + code));
        told.refused(
                "照片不是图片",
                "UploadIsImage",
                sampler.upload("/api/sampling/photos", "image/jpeg", "not an image".getBytes(StandardCharsets.UTF_8)));
        order.collect();
        told.refused(
                "同一样品再次采集",
                "SampleCollectedOnce",
                sampler.post("/api/sampling/field-records", order.fieldRecord(code)));
    }

    private static String misread(String code) {
        char last = code.charAt(code.length() - 1);
        return code.substring(0, code.length() - 1) + (last == 'A' ? 'B' : 'A');
    }

    private void handOver() {
        told.step("交接给样品管理员，双方确认", "Handed over to the custodian; both confirm");
        told.refused(
                "不持有样品的人交接",
                "GiverHoldsSample",
                as("wz.sampler2")
                        .post("/api/custody/hand-overs", FieldForm.handOverOf(order.samples(), "wz.custodian")));
        String id = order.handOver();
        told.file("custody.pdf", as("wz.sampler1").get("/api/custody/hand-overs/" + id + "/form.pdf"));
    }

    private void receive() {
        told.step("样品管理员检查并接收，保存时限开始计算", "The custodian checks and accepts; the holding time runs");
        order.receive();
    }

    private void analyse() {
        told.step("分析员建批、绘制校准曲线、录入读数并提交", "The analyst opens a batch, calibrates, enters readings, submits");
        batch = order.open(Photometer.METHOD, Photometer.CODE);
        batch.calibrate(Photometer.curve());
        List<Map<String, Object>> rows = readings();
        var wrong = new HashMap<>(rows.get(0));
        wrong.put("inputs", Map.of("response", "很多"));
        told.refused("读数不是数字", "ValueIsNumber", batch.read(List.of(wrong)));
        batch.read(rows).done();
        batch.submit();
        batch.results().forEach(told::detail);
    }

    private List<Map<String, Object>> readings() {
        return Photometer.readings(
                batch.sheet(),
                position -> order.blanks().contains(position.path("sampleCode").asText())
                        ? BLANK_CONTENT
                        : Photometer.GOOD.get(Photometer.kind(position)));
    }

    private void judge() {
        told.step("质控判定", "Quality control is judged");
        told.detail(batch.judgement());
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
        String path = batch.reviewPath();
        told.refused("分析员校核", "CapacityHeld", as("wz.analyst1").post(path + "/check", PIN));
        told.refused("未校核先审核", "ReviewStepIsDue", as("wz.reviewer").post(path + "/review", PIN));
        batch.review();
        told.refused("改动已签发的结果", "SignedResultIsFinal", batch.read(readings()));
    }

    private void issue() {
        told.step("报告自动生成，授权签字人签发", "The report is drafted by itself; the signatory issues it");
        report = order.issue();
        told.file(report + ".pdf", order.pdf(report));
        told.detail(url + "/verify/" + report + "：" + order.verification(report));
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
        JsonNode sheet = batch.sheet();
        String routine = order.samples("ROUTINE").get(0);
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
        String corrected = order.issue();
        told.file(corrected + ".pdf", order.pdf(corrected));
        told.detail(report + "：" + order.verification(report) + "；" + corrected + "：" + order.verification(corrected));
        if (!order.verification(report).equals("SUPERSEDED")) {
            throw new UnexpectedAnswer(report + " should be superseded");
        }
    }
}
