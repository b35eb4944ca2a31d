package jialing.system.materials;

import static jialing.client.PersonAtWork.PIN;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jialing.client.Answer;
import jialing.client.FieldForm;
import jialing.client.LaboratoryDay;
import jialing.system.shared.TheSystem;

/** The store of a laboratory of the demo city, and what its people do there. */
public final class Store {

    private final String house;

    private Store(String house) {
        this.house = house;
    }

    /** @param house first part of its people's accounts, e.g. {@code wz} */
    public static Store of(String house) {
        return new Store(house);
    }

    /** A lot of a certified stock solution of ammonia nitrogen, 500 mg/L ± 5, in ten ampoules. */
    public Map<String, Object> standard(String lot) {
        var delivery = new HashMap<String, Object>();
        delivery.put("kind", "REFERENCE_MATERIAL");
        delivery.put("code", "GSB 05-1145-2000");
        delivery.put("lot", lot);
        delivery.put("nameZh", "氨氮标准溶液");
        delivery.put("nameEn", "Ammonia nitrogen standard");
        delivery.put("producer", "环境标准样品研究所");
        delivery.put("certificateNumber", "BY-" + lot);
        delivery.put("validTo", LaboratoryDay.today().plusDays(300).toString());
        delivery.put("openedDays", 60);
        delivery.put("storage", "2～8 ℃ 避光");
        delivery.put("place", "标准品柜 A-3");
        delivery.put("stockUnit", "BOTTLE");
        delivery.put("amount", 10);
        delivery.put("minimumStock", 3);
        delivery.put("matrix", "pure");
        delivery.put(
                "contents", List.of(Map.of("analyte", "NH3N", "certified", 500, "uncertainty", 5, "unit", "mg/L")));
        return delivery;
    }

    public Answer receive(Map<String, Object> delivery) {
        return TheSystem.as(house + ".equipment").post("/api/materials/register", delivery);
    }

    /** Received and accepted. */
    public String accepted(Map<String, Object> delivery) {
        String id = receive(delivery).done().text("id");
        accept(id, true).done();
        return id;
    }

    public Answer accept(String id, boolean passed) {
        var finding = Map.of("what", "外观与证书", "found", passed ? "完好" : "破损", "required", "完好、证书齐全", "passed", passed);
        return TheSystem.as(house + ".analyst1")
                .post(path(id) + "/acceptance", Map.of("findings", List.of(finding), "pin", PIN));
    }

    /** 10 mL of it made up to so many mL, by the first analyst. */
    public Answer dilute(String parent, String name, int finalMl) {
        return dilute(parent, name, finalMl, 90);
    }

    public Answer dilute(String parent, String name, int finalMl, int ownDays) {
        return TheSystem.as(house + ".analyst1")
                .post("/api/materials/solutions", dilution(parent, name, finalMl, ownDays));
    }

    public static Map<String, Object> dilution(String parent, String name, int finalMl, int ownDays) {
        var taken = Map.of("value", 10, "unit", "MILLILITRE", "standardUncertainty", "0.01");
        var made = Map.of("value", finalMl, "unit", "MILLILITRE", "tolerance", "0.1", "temperatureSpread", 4);
        return Map.of(
                "kind",
                "SOLUTION",
                "nameZh",
                name,
                "procedure",
                "HJ 535-2009",
                "finalVolume",
                made,
                "vessel",
                "容量瓶 A 级",
                "ownDays",
                ownDays,
                "ingredients",
                List.of(Map.of("material", parent, "role", "SOLUTE", "taken", taken, "vessel", "单标线吸量管 10 mL A 级")));
    }

    public Answer move(String id, String kind, Object amount) {
        return TheSystem.as(house + ".analyst1").post(path(id) + "/movements", Map.of("kind", kind, "amount", amount));
    }

    public Answer moveWith(String second, String id, String kind, Object amount) {
        return TheSystem.as(house + ".analyst1")
                .post(
                        path(id) + "/movements",
                        Map.of("kind", kind, "amount", amount, "second", FieldForm.signer(second)));
    }

    public Answer recall(String id, String reason) {
        return TheSystem.as(house + ".quality").post(path(id) + "/recall", Map.of("reason", reason, "pin", PIN));
    }

    public Answer look(String id) {
        return TheSystem.as(house + ".analyst1").get(path(id));
    }

    public String state(String id) {
        return look(id).done().text("itself/state");
    }

    static String path(String id) {
        return "/api/materials/register/" + id;
    }
}
