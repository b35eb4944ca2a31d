package jialing.system.materials;

import static jialing.client.PersonAtWork.PIN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jialing.client.Answer;
import jialing.client.FieldForm;
import jialing.client.LaboratoryDay;
import jialing.system.analysis.Bench;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.Test;

/** A lot comes, is accepted, is made into solutions, stands behind a batch, and is recalled with all that came of it. */
class MaterialsIT {

    private final Store wanzhou = Store.of("wz");

    @Test
    void aStandardIsUsedOnlyAfterItWasAccepted() {
        String lot = wanzhou.receive(wanzhou.standard(lotNumber())).done().text("id");
        assertThat(wanzhou.state(lot)).isEqualTo("AWAITS_ACCEPTANCE");
        wanzhou.dilute(lot, "氨氮标准使用液", 500).refusedBy("MaterialAccepted");
        TheSystem.as("wz.analyst1")
                .post(Store.path(lot) + "/acceptance", Map.of("findings", List.of(), "pin", PIN))
                .refusedBy("CheckHasFindings");
        wanzhou.accept(lot, false).done();
        assertThat(wanzhou.state(lot)).isEqualTo("REJECTED");
        wanzhou.dilute(lot, "氨氮标准使用液", 500).refusedBy("MaterialAccepted");
        wanzhou.accept(lot, true).done();
        assertThat(wanzhou.state(lot)).isEqualTo("USABLE");
        wanzhou.dilute(lot, "氨氮标准使用液", 500).done();
    }

    @Test
    void aSolutionKnowsItsConcentrationItsUncertaintyAndItsLastDay() {
        String lot = wanzhou.accepted(wanzhou.standard(lotNumber()));
        Answer stock = wanzhou.dilute(lot, "氨氮标准贮备液", 100, 999).done();
        // c = 500 · 10/100 = 50 mg/L; relative: c₀ 2.5/500 = 0.005, V₀ 0.01/10 = 0.001,
        // V₁ √(0.1²/6 + (100 · 4 · 2.1e-4)²/3)/100 = 0.00063; together 0.00514, u = 0.257 mg/L
        assertThat(new BigDecimal(stock.text("itself/contents/0/value"))).isEqualByComparingTo("50");
        assertThat(new BigDecimal(stock.text("itself/contents/0/standardUncertainty"))
                        .setScale(3, RoundingMode.HALF_EVEN))
                .isEqualByComparingTo("0.257");
        assertThat(stock.text("itself/validTo"))
                .as("no longer than the lot, whatever its own shelf life")
                .isEqualTo(LaboratoryDay.today().plusDays(300).toString());
        Answer working =
                wanzhou.dilute(stock.text("itself/id"), "氨氮标准使用液", 100, 7).done();
        assertThat(new BigDecimal(working.text("itself/contents/0/value"))).isEqualByComparingTo("5");
        assertThat(working.text("itself/validTo"))
                .isEqualTo(LaboratoryDay.today().plusDays(7).toString());
        assertThat(Answer.texts(working.json().path("edges"), "/parent")).contains(lot, stock.text("itself/id"));
        assertThat(wanzhou.look(lot).done().json().path("nodes")).hasSize(3);
        assertThat(usable("CALIBRATION")).contains(working.text("itself/id"), lot);
    }

    @Test
    void aRecallStopsTheLotAndEverythingMadeFromItThroughFourLevels() {
        String lot = wanzhou.accepted(wanzhou.standard(lotNumber()));
        String parent = lot;
        for (int level = 1; level <= 4; level++) {
            parent = wanzhou.dilute(parent, "第 " + level + " 级稀释液", 20).done().text("itself/id");
        }
        TheSystem.as("wz.analyst1")
                .post(Store.path(lot) + "/recall", Map.of("reason", "定值有误", "pin", PIN))
                .refusedBy("CapacityHeld");
        TheSystem.as("wz.quality")
                .post(Store.path(lot) + "/recall", Map.of("reason", " ", "pin", PIN))
                .refusedBy("ReasonGiven");
        wanzhou.recall(lot, "生产者通知：定值有误").done();
        wanzhou.recall(lot, "再召回一次").refusedBy("RecalledOnce");
        assertThat(wanzhou.state(lot)).isEqualTo("RECALLED");
        assertThat(wanzhou.state(parent)).isEqualTo("SOURCE_UNFIT");
        Answer refused = wanzhou.dilute(parent, "第 5 级稀释液", 20).refusedBy("MaterialNotRecalled");
        assertThat(refused.text("detail")).as("names the lot at the root").contains("GSB 05-1145-2000");
        assertThat(usable("CALIBRATION")).doesNotContain(lot, parent);
        wanzhou.move(lot, "OUT", 1).refusedBy("MaterialNotRecalled");
        wanzhou.move(lot, "DISPOSE", 10).done();
    }

    @Test
    void whatTheCentreRecallsIsRecalledInTheLaboratoriesBelow() throws SQLException {
        String number = lotNumber();
        Store centre = Store.of("mc");
        Store yuzhong = Store.of("yz");
        String above = centre.accepted(centre.standard(number));
        String below = wanzhou.accepted(wanzhou.standard(number));
        String solution = wanzhou.dilute(below, "氨氮标准使用液", 100).done().text("itself/id");
        String other = wanzhou.accepted(wanzhou.standard(lotNumber()));
        String district = yuzhong.accepted(yuzhong.standard(number));
        yuzhong.recall(district, "本单位发现异常").done();
        assertThat(wanzhou.state(below))
                .as("a district recalls in its own house")
                .isEqualTo("USABLE");
        centre.recall(above, "生产者通知：定值有误").done();
        assertThat(wanzhou.state(below)).isEqualTo("RECALLED");
        assertThat(wanzhou.state(solution)).isEqualTo("SOURCE_UNFIT");
        assertThat(wanzhou.state(other)).isEqualTo("USABLE");
        Answer page = wanzhou.look(below).done();
        assertThat(page.text("recall/recalledIn")).isEqualTo("CQ-MC");
        assertThat(yuzhong.look(district).done().text("recall/recalledIn")).isEqualTo("CQ-500103");
        assertThat(page.text("recall/organisation")).isEqualTo("CQ-WZ");
    }

    @Test
    void aCalibrationAndItsControlDoNotComeFromOneLot() {
        String lot = wanzhou.accepted(wanzhou.standard(lotNumber()));
        String standard = wanzhou.dilute(lot, "校准使用液", 100).done().text("itself/id");
        String control = wanzhou.dilute(lot, "质控使用液", 200).done().text("itself/id");
        String own = wanzhou.accepted(wanzhou.standard(lotNumber()));
        Bench bench = Bench.withReceivedSamples();
        bench.openWith(standard, control).refusedBy("CalibrationAndControlFromDifferentLots");
        Answer opened = bench.openWith(standard, own).done();
        assertThat(Answer.texts(wanzhou.look(lot).done().json().path("uses"), "/occasion"))
                .as("the lot at the root knows the batch that used its solution")
                .contains(opened.text("id"));
    }

    @Test
    void aBatchIsNotOpenedWithARecalledOrForeignMaterial() {
        String lot = wanzhou.accepted(wanzhou.standard(lotNumber()));
        String standard = wanzhou.dilute(lot, "校准使用液", 100).done().text("itself/id");
        Store centre = Store.of("mc");
        String foreign = centre.accepted(centre.standard(lotNumber()));
        Bench bench = Bench.withReceivedSamples();
        bench.openWith(foreign, lot).refusedBy("MaterialOfThisLaboratory");
        wanzhou.recall(lot, "定值有误").done();
        bench.openWith(standard, standard).refusedBy("MaterialNotRecalled");
    }

    @Test
    void aRecallIsFollowedThroughTheSolutionsToTheResults() {
        String lot = wanzhou.accepted(wanzhou.standard(lotNumber()));
        String stock = wanzhou.dilute(lot, "贮备液", 100).done().text("itself/id");
        String working = wanzhou.dilute(stock, "使用液", 100).done().text("itself/id");
        String control = wanzhou.accepted(wanzhou.standard(lotNumber()));
        Bench bench = Bench.withReceivedSamples();
        bench.openWith(working, control).done();
        bench.calibrate().done();
        wanzhou.recall(lot, "生产者通知：定值有误").done();
        bench.save("wz.analyst1", bench.goodReadings()).refusedBy("MaterialNotRecalled");
        JsonNode lookBack = lookBackOn(lot);
        assertThat(Answer.texts(lookBack.path("elements"), "/key")).containsExactlyInAnyOrder(lot, stock, working);
        assertThat(lookBack.at("/lookBack/organisation").asText()).isEqualTo("CQ-WZ");
    }

    @Test
    void aDoubtAboutWhatASolutionWasMadeWithReachesTheResults() {
        String before = Instant.now().toString();
        String lot = wanzhou.accepted(wanzhou.standard(lotNumber()));
        var weighed = new HashMap<>(Store.dilution(lot, "贮备液", 100, 90));
        weighed.put("instrument", "WZ-IC-01");
        String stock = TheSystem.as("wz.analyst1")
                .post("/api/materials/solutions", weighed)
                .done()
                .text("itself/id");
        String after = Instant.now().toString();
        String working = wanzhou.dilute(stock, "使用液", 100).done().text("itself/id");
        Bench bench = Bench.withReceivedSamples();
        bench.openWith(working, wanzhou.accepted(wanzhou.standard(lotNumber()))).done();
        bench.calibrate().done();
        bench.save("wz.analyst1", bench.goodReadings()).done();
        bench.submit().done();
        var doubt = Map.of("kind", "INSTRUMENT", "key", "WZ-IC-01", "since", before, "until", after, "reason", "检定不合格");
        JsonNode lookBack =
                TheSystem.as("wz.quality").post("/api/look-backs", doubt).done().json();
        assertThat(Answer.texts(lookBack.path("elements"), "/key")).containsExactly("WZ-IC-01", stock, working);
        assertThat(lookBack.at("/extent/unsigned").asInt())
                .as("the results came after the instrument was good again, but the solution stayed as it was")
                .isEqualTo(bench.containers().size());
        check(bench).refusedBy("ResultsAreNotHeld");
    }

    @Test
    void whatWasAnalysedBeforeTheRecallIsHeldAndMayBeFoundToStand() {
        String lot = wanzhou.accepted(wanzhou.standard(lotNumber()));
        String working = wanzhou.dilute(lot, "使用液", 100).done().text("itself/id");
        Bench bench = Bench.withReceivedSamples();
        bench.openWith(working, wanzhou.accepted(wanzhou.standard(lotNumber()))).done();
        bench.calibrate().done();
        bench.save("wz.analyst1", bench.goodReadings()).done();
        bench.submit().done();
        wanzhou.recall(lot, "生产者通知：定值有误").done();
        JsonNode lookBack = lookBackOn(lot);
        assertThat(lookBack.at("/extent/unsigned").asInt())
                .isEqualTo(bench.containers().size());
        check(bench).refusedBy("ResultsAreNotHeld");
        TheSystem.as("wz.quality")
                .post(
                        "/api/look-backs/" + lookBack.at("/lookBack/id").asText() + "/decisions",
                        Map.of("decision", "NO_EFFECT", "reason", "另一批号复测一致", "pin", PIN))
                .done();
        check(bench).done();
    }

    @Test
    void aTitrantIsStandardisedByTwo() {
        Map<String, Object> reagent = reagent(lotNumber(), false);
        String salt = wanzhou.receive(reagent).done().text("id");
        String titrant = TheSystem.as("wz.analyst1")
                .post(
                        "/api/materials/solutions",
                        Map.of(
                                "kind",
                                "TITRANT",
                                "nameZh",
                                "硫代硫酸钠标准滴定溶液",
                                "finalVolume",
                                Map.of("value", 1, "unit", "LITRE"),
                                "ownDays",
                                60,
                                "ingredients",
                                List.of(Map.of(
                                        "material",
                                        salt,
                                        "role",
                                        "SOLUTE",
                                        "taken",
                                        Map.of("value", 26, "unit", "GRAM"),
                                        "instrument",
                                        balance()))))
                .done()
                .text("itself/id");
        assertThat(wanzhou.state(titrant)).isEqualTo("AWAITS_ACCEPTANCE");
        wanzhou.accept(titrant, true).refusedBy("TitrantIsStandardised");
        standardise(titrant, "wz.analyst1", "0.10020").refusedBy("TwoPeopleStandardise");
        standardise(titrant, "wz.analyst2", "0.10045").refusedBy("ParallelsAgree");
        Answer standardised = standardise(titrant, "wz.analyst2", "0.10020").done();
        assertThat(standardised.text("itself/state")).isEqualTo("USABLE");
        assertThat(new BigDecimal(standardised.text("itself/contents/0/value"))).isEqualByComparingTo("0.1002");
        assertThat(standardised.text("checks/0/secondName")).isEqualTo("程远航");
        standardise(salt, "wz.analyst2", "0.10020").refusedBy("TitrantIsStandardised");
    }

    @Test
    void aToxicMaterialIsBehindTwoLocks() {
        String toxic = wanzhou.receive(reagent(lotNumber(), true)).done().text("id");
        wanzhou.move(toxic, "OUT", 1).refusedBy("ToxicNeedsTwoPeople");
        wanzhou.moveWith("wz.analyst1", toxic, "OUT", 1).refusedBy("ToxicNeedsTwoPeople");
        wanzhou.moveWith("mc.analyst1", toxic, "OUT", 1).refusedBy("ToxicNeedsTwoPeople");
        wanzhou.moveWith("wz.equipment", toxic, "OUT", 6).refusedBy("StockSuffices");
        Answer moved = wanzhou.moveWith("wz.equipment", toxic, "OUT", 2).done();
        assertThat(moved.text("stock")).isEqualTo("3");
        assertThat(moved.text("movements/0/secondName")).isEqualTo("蒲永胜");
        wanzhou.move(toxic, "RETURN", 1).refusedBy("ToxicNeedsTwoPeople");
    }

    @Test
    void aStockBelowTheLeastIsTold() {
        String number = lotNumber();
        var reagent = reagent(number, false);
        reagent.put("code", "CK-" + number);
        reagent.put("minimumStock", 4);
        String id = wanzhou.receive(reagent).done().text("id");
        assertThat(line(number).path("runsShort").asBoolean()).isFalse();
        wanzhou.move(id, "OUT", 2).done();
        assertThat(line(number).path("runsShort").asBoolean()).isTrue();
        assertThat(new BigDecimal(line(number).path("stock").asText())).isEqualByComparingTo("3");
    }

    @Test
    void whatRunsShortIsOneTaskOfWhoKeepsTheStoreUntilTheDelivery() {
        String number = lotNumber();
        var reagent = reagent(number, false);
        reagent.put("code", "CK-" + number);
        reagent.put("minimumStock", 4);
        String id = wanzhou.receive(reagent).done().text("id");
        assertThat(restock("CK-" + number)).isZero();
        wanzhou.move(id, "OUT", 2).done();
        wanzhou.move(id, "OUT", 1).done();
        assertThat(restock("CK-" + number)).isEqualTo(1);
        wanzhou.move(id, "RETURN", 1).done();
        assertThat(restock("CK-" + number)).isEqualTo(1);
        var delivery = reagent(lotNumber(), false);
        delivery.put("code", "CK-" + number);
        delivery.put("minimumStock", 4);
        wanzhou.receive(delivery).done();
        assertThat(restock("CK-" + number)).isZero();
    }

    private static long restock(String code) {
        return TheSystem.as("wz.equipment")
                .get("/api/inbox/tasks?limit=200")
                .done()
                .items()
                .filter(task -> task.path("kind").asText().equals("RestockMaterial"))
                .filter(task -> task.path("subjectLabel").asText().contains(code))
                .count();
    }

    @Test
    void aFailedIntermediateCheckTakesTheStandardOutOfUse() {
        String lot = wanzhou.accepted(wanzhou.standard(lotNumber()));
        TheSystem.as("wz.analyst1").post(Store.path(lot) + "/opening", "").done();
        // |507 - 500| = 7 ≤ √(6² + 5²) = 7.8
        check(lot, "507").done();
        assertThat(wanzhou.state(lot)).isEqualTo("USABLE");
        check(lot, "508").done();
        assertThat(wanzhou.state(lot)).isEqualTo("REJECTED");
        wanzhou.dilute(lot, "氨氮标准使用液", 500).refusedBy("MaterialAccepted");
    }

    @Test
    void theCertificateIsKeptAsItCame() {
        String lot = wanzhou.receive(wanzhou.standard(lotNumber())).done().text("id");
        byte[] pdf = "%PDF-1.7 certificate".getBytes(StandardCharsets.US_ASCII);
        var keeper = TheSystem.as("wz.equipment");
        keeper.upload(Store.path(lot) + "/certificate", "application/pdf", new byte[] {1, 2})
                .refusedBy("CertificateIsPdf");
        keeper.upload(Store.path(lot) + "/certificate", "application/pdf", pdf).done();
        assertThat(keeper.get(Store.path(lot) + "/certificate.pdf").done().bytes())
                .isEqualTo(pdf);
    }

    @Test
    void nonsenseIsRefusedInWords() {
        var keeper = TheSystem.as("wz.equipment");
        keeper.post("/api/materials/register", Map.of("kind", "SOLUTION")).refusedBy("KindComesFromOutside");
        keeper.post("/api/materials/register", Map.of("kind", "REAGENT", "code", "x", "lot", "y"))
                .refusedBy("TextGiven");
        var twice = wanzhou.standard(lotNumber());
        wanzhou.receive(twice).done();
        wanzhou.receive(twice).refusedBy("LotIsNew");
        var nothing = new HashMap<>(wanzhou.standard(lotNumber()));
        nothing.put("contents", List.of());
        wanzhou.receive(nothing).refusedBy("ReferenceMaterialStatesContents");
        nothing.put("contents", List.of(Map.of("analyte", "XNIL", "certified", 1, "uncertainty", 0, "unit", "mg/L")));
        wanzhou.receive(nothing).refusedBy("AnalyteKnown");
        String lot = wanzhou.accepted(wanzhou.standard(lotNumber()));
        wanzhou.dilute(lot, "越稀越浓", 5).refusedBy("FinalVolumeHoldsWhatWasTaken");
        wanzhou.move(lot, "OUT", -1).refusedBy("AmountGiven");
    }

    private static Map<String, Object> reagent(String lot, boolean toxic) {
        var delivery = new HashMap<String, Object>();
        delivery.put("kind", "REAGENT");
        delivery.put("code", "SJ-" + (toxic ? "HGCL2" : "NA2S2O3"));
        delivery.put("lot", lot);
        delivery.put("nameZh", toxic ? "氯化汞" : "硫代硫酸钠");
        delivery.put("grade", "分析纯");
        delivery.put("validTo", LaboratoryDay.today().plusYears(2).toString());
        delivery.put("stockUnit", "BOTTLE");
        delivery.put("amount", 5);
        delivery.put("toxic", toxic);
        return delivery;
    }

    private static Answer standardise(String titrant, String second, String last) {
        var other = new HashMap<String, Object>(FieldForm.signer(second));
        other.put("parallels", List.of("0.10014", "0.10022", "0.10017", last));
        return TheSystem.as("wz.analyst1")
                .post(
                        "/api/materials/solutions/" + titrant + "/standardisation",
                        Map.of(
                                "substance",
                                "Na2S2O3",
                                "parallels",
                                List.of("0.10012", "0.10018", "0.10015", "0.10020"),
                                "second",
                                other,
                                "otherUncertainty",
                                "0.05"));
    }

    private static Answer check(String lot, String found) {
        return TheSystem.as("wz.analyst1")
                .post(Store.path(lot) + "/check", Map.of("analyte", "NH3N", "found", found, "uncertainty", 6));
    }

    private static Answer check(Bench bench) {
        return TheSystem.as("wz.checker").post("/api/review/batches/" + bench.batch() + "/check", Map.of("pin", PIN));
    }

    private static JsonNode lookBackOn(String material) {
        String id = TheSystem.as("wz.quality")
                .get("/api/look-backs?limit=200")
                .done()
                .items()
                .filter(each -> each.at("/element/key").asText().equals(material))
                .map(each -> each.path("id").asText())
                .findFirst()
                .orElseThrow();
        return TheSystem.as("wz.quality").get("/api/look-backs/" + id).done().json();
    }

    private static List<String> usable(String role) {
        return Answer.texts(
                TheSystem.as("wz.analyst1")
                        .get("/api/materials/usable?analytes=NH3N&role=" + role)
                        .done()
                        .json()
                        .path("items"),
                "/id");
    }

    private static JsonNode line(String words) {
        return TheSystem.as("wz.analyst1")
                .get("/api/materials/register?words=" + words)
                .done()
                .json()
                .at("/items/0");
    }

    private static String balance() {
        return TheSystem.as("wz.analyst1")
                .get("/api/equipment/instruments")
                .done()
                .items()
                .filter(each -> each.path("nameZh").asText().contains("天平"))
                .map(each -> each.path("code").asText())
                .findFirst()
                .orElseThrow();
    }

    private static String lotNumber() {
        return "T" + System.nanoTime();
    }
}
