package jialing.system.access;

import static jialing.client.PersonAtWork.PIN;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import jialing.client.Answer;
import jialing.client.FieldForm;
import jialing.client.LaboratoryDay;
import jialing.client.Patience;
import jialing.client.PersonAtWork;
import jialing.client.Photometer;
import jialing.system.analysis.Bench;
import jialing.system.materials.Store;
import jialing.system.samplebank.BankOfWanzhou;
import jialing.system.sampling.SamplingTrip;
import jialing.system.shared.TheSystem;
import jialing.system.uncertainty.Evaluation;

/** A record of the Wanzhou sub-centre from the programme to the published report, and a second trip that is still under way. */
final class WanzhouRecord {

    static final String ORGANISATION = "CQ-WZ";

    private static final byte[] PDF = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private static final Patience SOON = Patience.of(Duration.ofMinutes(1));

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> options = new LinkedHashMap<>();
    private final Map<String, Object> bodies = new HashMap<>();
    private final Set<String> traces = new LinkedHashSet<>();

    static WanzhouRecord published() {
        var record = new WanzhouRecord();
        record.work();
        record.people();
        record.doubts();
        record.instruments();
        record.competence();
        record.store();
        record.environment();
        record.uncertainty();
        record.bank();
        record.attempts();
        return record;
    }

    /** What a path's parameter is filled with, by {@link Operation#gaps}. */
    Map<String, String> names() {
        return names;
    }

    /** Query parameters that name a thing of the record. */
    Map<String, String> options() {
        return options;
    }

    Map<String, Object> bodies() {
        return bodies;
    }

    /** Words that stand in nobody else's records. */
    Set<String> traces() {
        return traces;
    }

    private void work() {
        programme();
        document();
        verification();
        formula();
        photo();
        SamplingTrip trip = SamplingTrip.approvedFor(List.of("WTEMP", "PH", "NH3N"));
        Bench bench = Bench.withSamplesOf(trip);
        order(trip);
        samples(trip);
        bench.open().done();
        bench.calibrate().done();
        bench.save("wz.analyst1", bench.goodReadings()).done();
        bench.submit().done();
        batch(trip, bench);
        Stream.of("checker/check", "reviewer/review", "signatory/sign")
                .map(step -> step.split("/"))
                .forEach(step -> TheSystem.as("wz." + step[0])
                        .post("/api/review/batches/" + bench.batch() + "/" + step[1], Map.of("pin", PIN))
                        .done());
        series();
        nonconformity(bench);
        audit();
        review();
        report(trip);
        underWay(SamplingTrip.approved());
    }

    /** Faecal coliforms in tubes: a batch of its own. */
    private void series() {
        Bench tubes = Bench.withSamplesOf(SamplingTrip.approvedFor(List.of("FCOLI")), "HJ 347.2-2018");
        tubes.open("wz.analyst1", "HJ 347.2-2018", "WZ-IN-01").done();
        Map<String, Object> delivery = Map.of(
                "position",
                tubes.containers().get(0),
                "kind",
                "TUBES",
                "points",
                List.of(Map.of("values", Map.of("volume", "10", "tubes", "5", "positive", "3"))));
        tubes.deliver(delivery).done();
        bodies.put("SeriesDelivery", delivery);
        names.put(
                "series/{id}",
                traced(read("wz.analyst1", tubes.path() + "/series")
                        .path("items")
                        .path(0)
                        .path("id")
                        .asText()));
    }

    private void programme() {
        Answer programme = TheSystem.as("wz.planner")
                .post("/api/planning/programmes", newProgramme("万州入库断面月测"))
                .done();
        names.put("programmes/{id}", traced(programme.text("id")));
        traced(programme.text("name"));
    }

    private static Map<String, Object> newProgramme(String name) {
        return Map.of(
                "name",
                name,
                "element",
                "surface_water",
                "sites",
                List.of("SW010"),
                "analytes",
                List.of("NH3N"),
                "frequency",
                "ONCE",
                "firstOn",
                "2099-01-01");
    }

    private void document() {
        String number = "WZ/ZY-" + System.nanoTime();
        String id = TheSystem.as("wz.analyst1")
                .post("/api/documents/documents", newDocument(number))
                .done()
                .text("id");
        names.put("documents/{id}", traced(id));
        names.put("versions/{ordinal}", "1");
        traced(number);
        bodies.put("NewDocument", newDocument("ZY-01"));
        bodies.put("NewVersion", Map.of("file", PDF, "changes", "改版"));
        bodies.put(
                "VersionApproval", Map.of("inForceFrom", LaboratoryDay.today().toString(), "pin", PIN));
        bodies.put("DocumentReason", Map.of("reason", "不再使用"));
        bodies.put("Distributing", Map.of("organisation", ORGANISATION));
        bodies.put("ReadingDemand", Map.of("demanded", true));
    }

    private static Map<String, Object> newDocument(String number) {
        return Map.of(
                "number", number, "title", "作业指导书", "kind", "SOP", "reviewMonths", 12, "file", PDF, "changes", "初版");
    }

    private void verification() {
        Map<String, Object> drafted =
                Map.of("method", Photometer.METHOD, "analyte", "NH3N", "matrix", "water", "occasion", "万州首次使用");
        Answer file = TheSystem.as("wz.analyst1")
                .post("/api/methods/verifications", drafted)
                .done();
        names.put("verifications/{id}", traced(file.text("id")));
        traced(file.text("number"));
        bodies.put(
                "TrialEntry",
                Map.of("kind", "PRECISION", "determinations", List.of("1.0", "1.1"), "atMost", "10", "spiked", false));
        bodies.put("VerificationNote", Map.of("note", "补充标准物质测定"));
        bodies.put(
                "VerificationApproval",
                Map.of("inForceFrom", LaboratoryDay.today().toString(), "pin", PIN));
    }

    private void formula() {
        Map<String, Object> written = Map.of(
                "method",
                "HJ 828-2017",
                "analyte",
                "COD",
                "matrix",
                "water",
                "network",
                false,
                "text",
                "COD = V",
                "inputs",
                List.of(Map.of("symbol", "V", "quantity", "reading", "unit", "mg/L")),
                "unit",
                "mg/L",
                "reason",
                "万州首次编写");
        Answer formula = TheSystem.as("wz.analyst1")
                .post("/api/methods/formulas", written)
                .done();
        names.put("formulas/{id}", traced(formula.text("id")));
        traced(formula.text("number"));
        bodies.put("NewFormula", written);
        bodies.put(
                "RegressionCases",
                Map.of("cases", List.of(Map.of("source", "手算", "values", Map.of("V", "1"), "due", "1"))));
        bodies.put(
                "FormulaReleasing", Map.of("inForceFrom", LaboratoryDay.today().toString(), "pin", PIN));
    }

    private void photo() {
        String photo = TheSystem.as("wz.sampler1")
                .upload("/api/sampling/photos", "image/png", picture())
                .done()
                .text("id");
        names.put("photos/{id}", traced(photo));
    }

    static byte[] picture() {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void order(SamplingTrip trip) {
        names.put("work-orders/{id}", traced(trip.workOrder()));
        names.put("cases/{subjectType}", "WorkOrder");
        names.put("{subjectType}/{subjectId}", trip.workOrder());
        options.put("workOrder", trip.workOrder());
        traced(read("wz.planner", "/api/planning/work-orders/" + trip.workOrder())
                .path("number")
                .asText());
    }

    private void samples(SamplingTrip trip) {
        String code = trip.code();
        JsonNode sample = trip.sample(code);
        names.put("samples/{code}", traced(code));
        names.put("chains/{sampleCode}", code);
        options.put("q", code);
        options.put("subjectType", "Sample");
        options.put("subjectId", traced(sample.path("id").asText()));
        Answer.texts(sample.path("containers"), "/code").forEach(this::traced);
        JsonNode handOver = Answer.stream(
                        read("wz.custodian", "/api/custody/chains/" + code).path("links"))
                .filter(link -> link.path("step").asText().equals("HANDED_OVER"))
                .findFirst()
                .orElseThrow();
        names.put("hand-overs/{id}", traced(handOver.path("handOver").asText()));
        traced(handOver.path("number").asText());
    }

    private void batch(SamplingTrip trip, Bench bench) {
        JsonNode sheet = bench.sheet().json();
        names.put("batches/{id}", traced(bench.batch()));
        names.put("of-batch/{batch}", bench.batch());
        names.put(
                "control-charts/{id}",
                traced(read("wz.analyst1", "/api/control-charts/of-batch/" + bench.batch())
                        .at("/items/0/chart/id")
                        .asText()));
        bodies.put("LimitsDecision", Map.of("reason", "首次划限", "pin", PIN));
        bodies.put("RulesDecision", Map.of("rules", List.of("NELSON_1"), "reason", "点少", "pin", PIN));
        bodies.put(
                "FormerChart",
                Map.of(
                        "method", "HJ 535-2009",
                        "analyte", "NH3N",
                        "matrix", "water",
                        "instrument", "XX-UV-01",
                        "kind", "RECOVERY",
                        "points", List.of(Map.of("value", "98", "day", "2026-01-05", "analyst", "某")),
                        "reason", "接续",
                        "pin", PIN));
        Answer.texts(sheet.path("results"), "/resultId").forEach(this::traced);
        names.put("results/{id}", resultOf(trip.code(), sheet));
        traced(sheet.path("number").asText());
        options.put("container", bench.containers().get(0));
        bodies.put(
                "WorkAssignment",
                Map.of(
                        "method",
                        Photometer.METHOD,
                        "containers",
                        bench.containers(),
                        "analyst",
                        sheet.path("analystId").asText()));
        String container = bench.containers().get(0);
        names.put("containers/{code}", traced(container));
        bodies.put("StepDone", Map.of("kind", "DRYING", "taken", "10", "obtained", "9"));
        bodies.put("Splitting", Map.of("portions", List.of(Map.of("purpose", "BANK", "mass", "1"))));
        bodies.put(
                "PreparationRun",
                Map.of(
                        "treatment",
                        "DIGESTION",
                        "method",
                        Photometer.METHOD,
                        "containers",
                        List.of(Map.of("container", container, "taken", "1", "unit", "GRAM", "duplicate", false)),
                        "finalVolumeMl",
                        "50",
                        "blanks",
                        1));
        bodies.put("Reading", Map.of("rows", bench.goodReadings()));
        bodies.put(
                "Opening",
                Map.of(
                        "method", Photometer.METHOD,
                        "instrument", Photometer.CODE,
                        "containers", bench.containers()));
    }

    private void nonconformity(Bench bench) {
        Map<String, Object> about = Map.of("type", "AnalyticalBatch", "id", bench.batch(), "key", "万州氨氮批");
        Map<String, Object> found = Map.of(
                "title",
                "比色皿未润洗",
                "found",
                "万州比色皿未润洗",
                "source",
                "BENCH",
                "severity",
                "MINOR",
                "concerned",
                List.of(about));
        String number = TheSystem.as("wz.analyst1")
                .post("/api/nonconformity/nonconformities", found)
                .done()
                .text("number");
        names.put("nonconformities/{number}", traced(number));
        names.put("actions/{action}", traced(actionAbout(number)));
        traced("万州比色皿未润洗");
        options.put("organisation", ORGANISATION);
        bodies.put("NewNonconformity", found);
        bodies.put("StepNote", Map.of("note", "已处理"));
        bodies.put("Evaluating", Map.of("significance", "无", "category", "METHOD", "cause", "不明", "couldRecur", false));
        bodies.put("NewAction", action());
        bodies.put("EffectChecking", Map.of("effective", true, "note", "有效"));
        bodies.put("NonconformityClosing", Map.of("note", "关闭", "pin", PIN));
    }

    private void audit() {
        String today = LaboratoryDay.today().toString();
        String auditor = personOf("wz.auditor");
        Map<String, Object> plan = Map.of(
                "title",
                "万州年度内审",
                "elements",
                List.of("7.5"),
                "basis",
                "人员变动",
                "from",
                today,
                "to",
                today,
                "lead",
                auditor,
                "members",
                List.of(auditor));
        String id = TheSystem.as("wz.quality")
                .post("/api/supervision/audits", plan)
                .done()
                .text("audit/id");
        names.put("audits/{id}", traced(id));
        names.put("programme/{year}", String.valueOf(LaboratoryDay.today().getYear()));
        traced("万州年度内审");
        bodies.put("AuditAnswering", Map.of("question", "7.5-1", "outcome", "CONFORMS", "note", "符合"));
        bodies.put("RecordDrawing", Map.of("kind", "BATCH", "from", today, "to", today, "count", 1));
        bodies.put("AuditReporting", Map.of("summary", "已审", "conclusion", "有效", "pin", PIN));
        bodies.put("AuditReportApproval", Map.of("pin", PIN));
        bodies.put("AuditClosing", Map.of("pin", PIN));
    }

    private void review() {
        String today = LaboratoryDay.today().toString();
        String owner = personOf("wz.equipment");
        PersonAtWork officer = TheSystem.as("wz.quality");
        String path = "/api/supervision/management-reviews";
        String id =
                officer.post(path, Map.of("from", today, "to", today)).done().text("id");
        Map<String, Object> deciding = Map.of("area", "RESOURCES", "what", "万州购置仪器", "owner", owner, "dueOn", today);
        String decision =
                officer.post(path + "/" + id + "/decisions", deciding).done().text("decisions/0/id");
        names.put("management-reviews/{id}", traced(id));
        names.put("decisions/{decision}", traced(decision));
        traced("万州购置仪器");
        bodies.put("InputNote", Map.of("input", "a", "note", "没有变化"));
        bodies.put("ReviewDeciding", deciding);
        bodies.put("MinutesSigning", Map.of("conclusion", "有效", "pin", PIN));
        bodies.put("DecisionCarriedOut", Map.of("evidence", "验收单"));
    }

    private static String actionAbout(String number) {
        String path = "/api/nonconformity/nonconformities/" + number;
        PersonAtWork officer = TheSystem.as("wz.quality");
        officer.post(path + "/correction", Map.of("note", "润洗后重测")).done();
        officer.post(
                        path + "/evaluation",
                        Map.of("significance", "无", "category", "PEOPLE", "cause", "新人", "couldRecur", true))
                .done();
        return officer.post(path + "/actions", action()).done().text("actions/0/id");
    }

    private static Map<String, Object> action() {
        return Map.of(
                "what",
                "培训",
                "owner",
                read("wz.analyst1", "/api/people/me").path("personId").asText(),
                "dueOn",
                LaboratoryDay.today().toString());
    }

    private static String resultOf(String sampleCode, JsonNode sheet) {
        return Answer.stream(sheet.path("results"))
                .filter(result -> result.path("position").asText().startsWith(sampleCode))
                .map(result -> result.path("resultId").asText())
                .findFirst()
                .orElseThrow();
    }

    private void report(SamplingTrip trip) {
        String number = TheSystem.as("wz.signatory")
                .get("/api/reporting/reports?limit=200")
                .done()
                .items()
                .map(report -> report.path("number").asText())
                .filter(each -> read("wz.signatory", "/api/reporting/reports/" + each)
                        .path("workOrderId")
                        .asText()
                        .equals(trip.workOrder()))
                .findFirst()
                .orElseThrow();
        names.put("reports/{number}", traced(number));
        names.put("verification/{number}", number);
        names.put("circulation/{number}", number);
        TheSystem.as("wz.signatory")
                .post("/api/reporting/reports/" + number + "/issue", Map.of("pin", PIN))
                .done();
        SOON.until(
                "published",
                () -> TheSystem.as("wz.planner")
                        .get("/sta/v1.1/Observations?$top=200")
                        .done()
                        .body()
                        .contains(number));
        names.put(
                "observations/{id}",
                read("wz.planner", "/sta/v1.1/Observations?$top=1")
                        .at("/value/0/@iot.id")
                        .asText());
        recipient(number);
    }

    private void recipient(String number) {
        JsonNode recipient = TheSystem.as("wz.signatory")
                .post("/api/reporting/circulation/" + number + "/recipients", Map.of("name", "万州水务集团"))
                .done()
                .json()
                .at("/recipients/0");
        names.put("recipients/{id}", traced(recipient.path("id").asText()));
        String link = recipient.path("link").asText();
        names.put("received/{key}", traced(link.substring(link.indexOf("key=") + 4)));
        traced("万州水务集团");
    }

    private void underWay(SamplingTrip trip) {
        String code = trip.code();
        String task = TheSystem.as("wz.sampler1")
                .get("/api/inbox/tasks?limit=200")
                .done()
                .items()
                .filter(each -> each.path("subjectId").asText().equals(trip.workOrder()))
                .map(each -> each.path("id").asText())
                .findFirst()
                .orElseThrow();
        names.put("tasks/{id}", traced(task));
        traced(trip.workOrder());
        traced(code);
        bodies.put("NewFieldRecord", trip.record(code));
    }

    private void store() {
        Store wanzhou = Store.of("wz");
        String lot = "W" + System.nanoTime();
        String id = traced(wanzhou.accepted(wanzhou.standard(traced(lot))));
        byte[] certificate = "%PDF-1.7 certificate".getBytes(StandardCharsets.US_ASCII);
        TheSystem.as("wz.equipment")
                .upload("/api/materials/register/" + id + "/certificate", "application/pdf", certificate)
                .done();
        String number = read("wz.analyst1", "/api/materials/register/" + id)
                .at("/itself/number")
                .asText();
        names.put("register/{id}", id);
        names.put("labelled/{number}", traced(number));
        String solution = wanzhou.dilute(id, "氨氮标准使用液", 100).done().text("itself/id");
        names.put("solutions/{id}", traced(solution));
        bodies.put("LotDelivery", wanzhou.standard("X" + System.nanoTime()));
        var finding = Map.of("what", "外观", "found", "完好", "required", "完好", "passed", true);
        bodies.put("MaterialAccepting", Map.of("findings", List.of(finding), "pin", PIN));
        bodies.put("CheckMeasurement", Map.of("analyte", "NH3N", "found", 500, "uncertainty", 6));
        bodies.put("StockMoving", Map.of("kind", "OUT", "amount", 1));
        bodies.put("LotRecalling", Map.of("reason", "存疑", "pin", PIN));
        bodies.put("SolutionPreparation", Store.dilution(id, "借用标准", 100, 7));
        bodies.put(
                "Titration",
                Map.of(
                        "substance",
                        "Na2S2O3",
                        "parallels",
                        List.of("0.1", "0.1", "0.1", "0.1"),
                        "second",
                        Map.of("account", "wz.analyst2", "pin", PIN, "parallels", List.of("0.1", "0.1", "0.1", "0.1")),
                        "otherUncertainty",
                        "0.05"));
    }

    private void bank() {
        zeroMonthsForEnforcement();
        BankOfWanzhou bank = BankOfWanzhou.cold();
        String key = bank.speaking();
        List<String> bottles = Bench.withSamplesOf(SamplingTrip.approvedFor(List.of("WTEMP", "PH", "NH3N")))
                .containers();
        String bottle = traced(bottles.get(0));
        bank.store(bottle, "A-01").done();
        bank.store(bottles.get(1), "A-02", "ENFORCEMENT").done();
        names.put("cabinets/{cabinet}", traced(bank.cabinet()));
        names.put("positions/{position}", "A-03");
        names.put("containers/{container}", bottle);
        names.put(
                "requests/{number}",
                traced(BankOfWanzhou.ask("wz.analyst1", bottle).done().text("request/number")));
        names.put(
                "disposals/{number}",
                traced(BankOfWanzhou.propose("wz.custodian", bottles.get(1))
                        .done()
                        .text("number")));
        Map<String, Object> opened = Map.of(
                "number",
                "1",
                "kind",
                "DOOR_OPENED",
                "happenedAt",
                Instant.now().toString());
        TheSystem.stranger()
                .post("/api/samplebank/device/messages", Map.of("key", key, "messages", List.of(opened)))
                .done();
        names.put(
                "discrepancies/{number}",
                traced(bank.discrepancies().get(0).path("number").asText()));
        bodies.put("CabinetDelivery", Map.of("key", "geraten", "messages", List.of(opened)));
        bodies.put("NewCabinet", bank.cabinetForm());
        bodies.put("CabinetDescription", Map.of("nameZh", "别的柜", "nameEn", "Another", "place", bank.place()));
        bodies.put("NewPositions", Map.of("positions", List.of(Map.of("code", "Z-01", "capacity", 1))));
        bodies.put("PositionBlocking", Map.of("reason", "坏"));
        bodies.put("StockTaking", Map.of("scans", List.of(), "pin", PIN));
        bodies.put("ContainerStoring", Map.of("position", bank.label("A-03")));
        bodies.put("ContainerReturning", Map.of("usedUp", true));
        bodies.put(
                "NewBankRequest",
                Map.of(
                        "purpose",
                        "看",
                        "containers",
                        List.of(bottle),
                        "until",
                        LaboratoryDay.today().toString()));
        bodies.put("BankRequestDecision", Map.of("approved", true));
        bodies.put("BankRequestClosing", Map.of("remark", "停"));
        bodies.put("NewRetentionTerm", enforcementTerm());
        bodies.put("DisposalProposal", BankOfWanzhou.disposalOf(bottle));
        bodies.put("DisposalConfirming", Map.of("pin", PIN));
        bodies.put("DisposalWithdrawing", Map.of("remark", "停"));
        bodies.put("DiscrepancyAnswer", Map.of("answer", "没事"));
    }

    private static void zeroMonthsForEnforcement() {
        TheSystem.as("wz.quality")
                .post("/api/samplebank/retention/terms", enforcementTerm())
                .done();
    }

    private static Map<String, Object> enforcementTerm() {
        return Map.of("purpose", "ENFORCEMENT", "countsFrom", "STORING", "months", 0, "source", "本单位规定");
    }

    private void people() {
        Answer.texts(read("wz.planner", "/api/people/colleagues").path("items"), "/name")
                .forEach(this::traced);
        JsonNode planner = Answer.stream(read("wz.admin", "/api/people/persons").path("items"))
                .filter(person -> person.path("account").asText().equals("wz.planner"))
                .findFirst()
                .orElseThrow();
        String id = traced(planner.path("personId").asText());
        names.put("persons/{id}", id);
        names.put("capacities/{id}", planner.at("/capacities/0/id").asText());
        String session = read("wz.admin", "/api/people/persons/" + id + "/sessions")
                .at("/items/0/id")
                .asText();
        names.put("sessions/{session}", traced(session));
        names.put("sessions/{id}", session);
        String passkey = traced(passkeyOf("wz.planner"));
        names.put("passkeys/{passkey}", passkey);
        names.put("passkeys/{id}", passkey);
        names.put("new-pins/{id}", traced(newPinFor(id)));
        String invited = TheSystem.as("wz.admin")
                .post(
                        "/api/people/invitations",
                        Map.of("name", traced("沈新来"), "employeeNumber", "WZ-" + System.nanoTime()))
                .done()
                .text("id");
        names.put("invitations/{id}", traced(invited));
        Answer.texts(read("wz.analyst1", "/api/equipment/instruments").path("items"), "/code")
                .forEach(this::traced);
    }

    /** A room of its own that somebody doubts, and a rule that somebody set aside. */
    private void doubts() {
        String opened = TheSystem.as("wz.quality")
                .post(
                        "/api/look-backs",
                        Map.of(
                                "kind", "ROOM",
                                "key", traced("万州恒温室"),
                                "since", "2026-01-01T00:00:00Z",
                                "until", "2026-01-02T00:00:00Z",
                                "reason", "温度记录缺失"))
                .done()
                .json()
                .at("/lookBack/id")
                .asText();
        names.put("look-backs/{id}", traced(opened));
        names.put("exceptions/{id}", UUID.randomUUID().toString());
    }

    private void instruments() {
        names.put("instruments/{code}", Photometer.CODE);
        options.put("instrument", Photometer.CODE);
        names.put(
                "certificates/{certificate}",
                traced(read("wz.equipment", "/api/equipment/instruments/" + Photometer.CODE)
                        .at("/certificates/0/id")
                        .asText()));
        names.put(
                "certificate-files/{id}",
                traced(TheSystem.as("wz.equipment")
                        .upload("/api/equipment/certificate-files", "image/png", picture())
                        .done()
                        .text("id")));
    }

    private void competence() {
        names.put(
                "certificates/{id}",
                read("wz.analyst1", "/api/competence/mine")
                        .at("/certificates/0/id")
                        .asText());
        names.put(
                "appointments/{id}",
                read("wz.quality", "/api/competence/appointments")
                        .at("/items/0/id")
                        .asText());
        String trainee = personOf("wz.checker");
        String supervisor = personOf("wz.analyst1");
        String today = LaboratoryDay.today().toString();
        Map<String, Object> supervision = Map.of(
                "id", FieldForm.newId(),
                "trainee", trainee,
                "supervisor", supervisor,
                "method", "HJ 828-2017",
                "kind", "ANALYSIS",
                "from", today,
                "to", today);
        names.put(
                "supervisions/{id}",
                TheSystem.as("wz.quality")
                        .post("/api/competence/supervisions", supervision)
                        .done()
                        .text("id"));
        names.put("list/{entry}", UUID.randomUUID().toString());
        bodies.put("NewSupervision", supervision);
        bodies.put("SupervisionEnding", Map.of("reason", "换人"));
        bodies.put("CertificateReason", Map.of("reason", "考核不合格"));
        bodies.put("CertificateRevocation", Map.of("reason", "替考", "falselyObtained", true, "pin", PIN));
        bodies.put("MethodConfirmation", Map.of("from", "HJ 535-2009", "to", "HJ 536-2009", "evidence", "比对"));
        bodies.put(
                "NewCertificate",
                Map.of(
                        "id",
                        FieldForm.newId(),
                        "personId",
                        trainee,
                        "number",
                        "借用",
                        "method",
                        "HJ 535-2009",
                        "kind",
                        "ANALYSIS",
                        "issuedOn",
                        today,
                        "expiresOn",
                        today,
                        "examinations",
                        List.of(),
                        "pin",
                        PIN));
        bodies.put(
                "NewTrainingPlan", Map.of("id", FieldForm.newId(), "personId", trainee, "topic", "借用", "dueOn", today));
        bodies.put(
                "NewTraining",
                Map.of(
                        "id",
                        FieldForm.newId(),
                        "personId",
                        trainee,
                        "topic",
                        "借用",
                        "heldOn",
                        today,
                        "hours",
                        "2",
                        "trainer",
                        "他人",
                        "evaluation",
                        "无",
                        "passed",
                        true));
        bodies.put(
                "NewAppointment",
                Map.of(
                        "id",
                        FieldForm.newId(),
                        "personId",
                        trainee,
                        "document",
                        "借用",
                        "approvingBody",
                        "他人",
                        "from",
                        today,
                        "to",
                        today,
                        "fields",
                        List.of(Map.of("matrix", "water")),
                        "pin",
                        PIN));
        bodies.put("AppointmentEnding", Map.of("reason", "终止", "pin", PIN));
        bodies.put("NewDeclaration", Map.of("id", FieldForm.newId(), "interests", List.of(), "pin", PIN));
        bodies.put(
                "NewConductEntry",
                Map.of(
                        "id", FieldForm.newId(),
                        "colour", "BLACK",
                        "name", "他人",
                        "reason", "无",
                        "evidence", "无",
                        "from", today,
                        "pin", PIN));
        bodies.put("ConductStriking", Map.of("reason", "无", "pin", PIN));
    }

    private static String personOf(String account) {
        return read(account, "/api/competence/mine").path("personId").asText();
    }

    /** A refrigerator that was too warm, with its sensor and the file of its logger. */
    private void environment() {
        String place = "WZ-BX-" + System.nanoTime();
        PersonAtWork quality = TheSystem.as("wz.quality");
        quality.post(
                        "/api/environment/places",
                        Map.of(
                                "code",
                                place,
                                "nameZh",
                                "样品冷藏箱",
                                "nameEn",
                                "Sample refrigerator",
                                "kind",
                                "REFRIGERATOR"))
                .done();
        quality.post(
                        "/api/environment/places/" + place + "/limits",
                        Map.of("quantity", "TEMPERATURE", "low", "2", "high", "8", "reason", "HJ 493-2009"))
                .done();
        quality.post(
                        "/api/environment/places/" + place + "/readings",
                        Map.of("readings", List.of(Map.of("quantity", "TEMPERATURE", "value", "11.5"))))
                .done();
        quality.upload(
                        "/api/environment/places/" + place + "/files",
                        "text/csv",
                        "measured_at,temperature\n2026-01-05 08:00,4.5\n".getBytes(StandardCharsets.UTF_8))
                .done();
        String sensor = "TH-" + System.nanoTime();
        quality.post("/api/environment/sensors", Map.of("code", sensor, "place", place, "description", "探头"))
                .done();
        names.put("places/{place}", traced(place));
        names.put("sensors/{sensor}", traced(sensor));
        names.put(
                "files/{file}",
                traced(read("wz.quality", "/api/environment/places/" + place)
                        .at("/intakes/0/id")
                        .asText()));
        names.put(
                "excursions/{excursion}",
                traced(read("wz.quality", "/api/environment/excursions")
                        .at("/items/0/id")
                        .asText()));
    }

    private void uncertainty() {
        var body = Evaluation.signed(Evaluation.topDown(), Map.of("reason", "万州的评定 " + System.nanoTime()));
        String id = TheSystem.as("wz.quality")
                .post("/api/uncertainty/evaluations", body)
                .done()
                .text("id");
        names.put("evaluations/{id}", traced(id));
        traced((String) body.get("reason"));
        bodies.put("NewEvaluation", Evaluation.signed(Evaluation.topDown(), Map.of()));
        bodies.put("EvaluationInput", Evaluation.propagation());
    }

    /** A permission that is open already, from the record before, or one that is given now. */
    private static String newPinFor(String person) {
        if (read("wz.quality", "/api/people/new-pins").path("items").isEmpty()) {
            TheSystem.as("wz.quality")
                    .post("/api/people/persons/" + person + "/new-pin", Map.of("reason", "忘记签名口令"))
                    .done();
        }
        return read("wz.quality", "/api/people/new-pins").at("/items/0/id").asText();
    }

    private static String passkeyOf(String account) {
        String id = UUID.randomUUID().toString();
        try (var database = TheSystem.asDatabaseOwner();
                var insert = database.prepareStatement(
                        "insert into lims.people_passkey (id, credential_id, account, organisation, label, credential,"
                                + " backup_eligible, sign_count, registered_at)"
                                + " values (?::uuid, ?::bytea, ?, ?, '办公室电脑', '', false, 0, now())")) {
            insert.setString(1, id);
            insert.setString(2, id);
            insert.setString(3, account);
            insert.setString(4, ORGANISATION);
            insert.executeUpdate();
            return id;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What somebody would send who wanted to do it to this record. */
    private void attempts() {
        String code = names.get("samples/{code}");
        String today = LaboratoryDay.today().toString();
        bodies.put("Granting", Map.of("capacity", "SIGNATORY", "from", today));
        bodies.put("Ending", Map.of("on", today));
        bodies.put("Moving", Map.of("organisation", "CQ-P001", "from", "2099-01-01"));
        bodies.put("PinPermitting", Map.of("reason", "忘记签名口令"));
        bodies.put(
                "Inviting",
                Map.of("name", "外人", "employeeNumber", "1", "organisation", ORGANISATION, "capacities", List.of()));
        bodies.put("Closing", Map.of("reason", "误建"));
        bodies.put("Bringing", Map.of("certificate", "-----BEGIN CERTIFICATE-----"));
        names.put("key-requests/{key}", UUID.randomUUID().toString());
        bodies.put("ProviderSubject", Map.of("subject", "somebody-else"));
        bodies.put("Calibrating", Map.of("points", Photometer.curve(), "reason", "重绘"));
        bodies.put("Reanalysing", Map.of("reason", "重测"));
        bodies.put(
                "Explaining",
                Map.of(
                        "answers",
                        List.of(Map.of("rule", "InterceptByChance", "analyte", "NH3N", "cause", "零点", "action", "重测")),
                        "pin",
                        PIN));
        bodies.put("NewRecipient", Map.of("name", "他人"));
        bodies.put("WithdrawalProposal", Map.of("category", "RESULT_IN_DOUBT", "reason", "存疑"));
        bodies.put("WithdrawalDeclining", Map.of("reason", "不撤"));
        Stream.of("Submitting", "Approval", "Issuing", "Signing", "WithdrawalApproval")
                .forEach(each -> bodies.put(each, Map.of("pin", PIN)));
        bodies.put(
                "NewHandOver",
                Map.of("sampleCodes", List.of(code), "seal", "FS-1", "receiver", FieldForm.signer("wz.custodian")));
        bodies.put("NewReceipt", FieldForm.receiptOf(code));
        bodies.put("ExceptionGranting", Map.of("rule", "InterimCheckNotOverdue", "reason", "借用", "pin", PIN));
        bodies.put("NewPlace", Map.of("code", "A-1", "nameZh", "房间", "nameEn", "Room", "kind", "ROOM"));
        bodies.put("PlaceDescription", Map.of("nameZh", "房间", "nameEn", "Room", "kind", "ROOM"));
        bodies.put("NewPlaceLimit", Map.of("quantity", "TEMPERATURE", "low", "2", "reason", "改限值"));
        bodies.put("HandReadings", Map.of("readings", List.of(Map.of("quantity", "TEMPERATURE", "value", "5"))));
        bodies.put("NewSensor", Map.of("code", "TH-1", "place", "A-1", "description", "探头"));
        bodies.put("SensorMove", Map.of("place", "A-1"));
        bodies.put("SensorDelivery", Map.of("key", "guessed", "readings", List.of()));
        bodies.put("ExcursionDecision", Map.of("matters", false, "reason", "没有影响", "pin", PIN));
        bodies.put("QuestionAsked", Map.of("activity", "ANALYSE"));
        bodies.put(
                "LookBackOpening",
                Map.of("kind", "ROOM", "key", "A", "since", "2026-01-01T00:00:00Z", "reason", "温度超限"));
        bodies.put("ExceptionEnding", Map.of("reason", "不再需要"));
        bodies.put("LookBackDeciding", Map.of("decision", "NO_EFFECT", "reason", "没有影响", "pin", PIN));
        bodies.put("LookBackClosing", Map.of("pin", PIN));
        attemptsOnInstruments(today);
        bodies.put("TaskAnswer", Map.of("remark", "已处理"));
        bodies.put(
                "Choice", Map.of("element", "surface_water", "sites", List.of("SW010"), "analytes", List.of("NH3N")));
        bodies.put("NewProgramme", newProgramme("他人的计划"));
        bodies.put(
                "WorkOrderDraft",
                Map.of(
                        "programme",
                        names.get("programmes/{id}"),
                        "title",
                        "借用计划",
                        "element",
                        "surface_water",
                        "sites",
                        List.of("SW010"),
                        "analytes",
                        List.of("NH3N"),
                        "plannedOn",
                        today,
                        "dueOn",
                        today));
        bodies.put("ReturnReason", Map.of("reason", "退回"));
        bodies.put("Returning", Map.of("reason", "退回"));
        bodies.put("Amending", Map.of("value", "0.42", "reason", "更正", "pin", PIN));
        bodies.put(Description.BYTES, picture());
    }

    private void attemptsOnInstruments(String today) {
        var facts = Map.of("nameZh", "他人的仪器", "model", "T6", "serialNumber", "1");
        bodies.put("NewInstrument", Map.of("code", "FOREIGN-1", "facts", facts));
        bodies.put("Revision", Map.of("version", 1, "facts", facts, "reason", "改"));
        bodies.put("StateChanging", Map.of("state", "STOPPED", "reason", "停"));
        bodies.put("Scrapping", Map.of("reason", "废", "pin", PIN));
        bodies.put(
                "NewMaintenance",
                Map.of("kind", "MAINTENANCE", "doneOn", today, "doneBy", "他人", "work", "擦", "outOfTolerance", false));
        bodies.put("Beginning", Map.of("calibrating", false));
        bodies.put("PuttingBack", Map.of("remark", "还"));
        bodies.put("NewEvidencePlan", Map.of("kind", "INTERIM_CHECK", "intervalMonths", 6));
        bodies.put(
                "CertificateEntry",
                Map.of(
                        "number", "假-1",
                        "kind", "VERIFICATION",
                        "issuedBy", "他人",
                        "calibratedOn", today,
                        "validTo", "2099-01-01",
                        "passed", true));
        bodies.put("StrikingOut", Map.of("inDoubt", true, "reason", "疑"));
        bodies.put("Confirming", Map.of("fit", true, "permittedError", "1", "criteria", "宽", "pin", PIN));
        bodies.put(
                "NewInterimCheck",
                Map.of(
                        "means", "CHECK_STANDARD",
                        "against", "砝码",
                        "quantity", "称量",
                        "unit", "g",
                        "reading", "1",
                        "reference", "1",
                        "criterion", "WITHIN_U",
                        "referenceUncertainty", "1"));
        bodies.put("NewOutsideStandard", Map.of("name", "标准", "body", "某院", "certificate", "X-1", "level", "NATIONAL"));
    }

    private String traced(String word) {
        traces.add(Objects.requireNonNull(word));
        return word;
    }

    private static JsonNode read(String account, String path) {
        PersonAtWork person = TheSystem.as(account);
        return person.get(path).done().json();
    }
}
