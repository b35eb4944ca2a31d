package jialing.system.samplebank;

import static jialing.client.PersonAtWork.PIN;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jialing.client.Answer;
import jialing.client.LaboratoryDay;
import jialing.client.PersonAtWork;
import jialing.system.shared.TheSystem;

/** A cold store of the Wanzhou sub-centre that stays between 1 and 4 ℃, with one cabinet, and the hands that work there. */
public final class BankOfWanzhou {

    private final String place;
    private final String cabinet;

    private BankOfWanzhou(String place) {
        this.place = place;
        this.cabinet = place + "-G1";
    }

    /** One position for one container, two for two. */
    public static BankOfWanzhou cold() {
        var bank = new BankOfWanzhou("WZ-YP-" + System.nanoTime());
        registerPlace(bank.place);
        quality()
                .post(
                        "/api/environment/places/" + bank.place + "/limits",
                        Map.of("quantity", "TEMPERATURE", "low", "1", "high", "4", "reason", "HJ 493-2009"))
                .done();
        bank.registerCabinet().done();
        return bank;
    }

    /** A place without any limit. */
    public static BankOfWanzhou unheated() {
        var bank = new BankOfWanzhou("WZ-YC-" + System.nanoTime());
        registerPlace(bank.place);
        bank.registerCabinet().done();
        return bank;
    }

    private static void registerPlace(String code) {
        quality()
                .post(
                        "/api/environment/places",
                        Map.of("code", code, "nameZh", "样品冷库", "nameEn", "Cold store", "kind", "STORAGE"))
                .done();
    }

    public Map<String, Object> cabinetForm() {
        var form = new HashMap<String, Object>();
        form.put("code", cabinet);
        form.put("nameZh", "一号样品柜");
        form.put("nameEn", "Sample cabinet 1");
        form.put("place", place);
        form.put(
                "positions",
                List.of(
                        Map.of("code", "A-01", "capacity", 1),
                        Map.of("code", "A-02", "capacity", 2),
                        Map.of("code", "A-03", "capacity", 2)));
        return form;
    }

    public Answer registerCabinet() {
        return keeper().post("/api/samplebank/cabinets", cabinetForm());
    }

    /** A device of its own for the cabinet; what it sends shows this key. */
    public String speaking() {
        String device = "SC-" + System.nanoTime();
        String key = quality()
                .post("/api/environment/sensors", Map.of("code", device, "place", place, "description", "智能样品柜"))
                .done()
                .text("key");
        keeper().put(path(), Map.of("nameZh", "一号样品柜", "nameEn", "Sample cabinet 1", "place", place, "device", device))
                .done();
        return key;
    }

    public String place() {
        return place;
    }

    public String cabinet() {
        return cabinet;
    }

    public String path() {
        return "/api/samplebank/cabinets/" + cabinet;
    }

    public String label(String position) {
        return cabinet + "/" + position;
    }

    public Answer store(String container, String position) {
        return store(container, position, "ROUTINE");
    }

    public Answer store(String container, String position, String purpose) {
        return keeper().post(
                        "/api/samplebank/containers/" + container + "/storing",
                        Map.of("position", label(position), "purpose", purpose));
    }

    public static Answer look(String container) {
        return TheSystem.as("wz.analyst1")
                .get("/api/samplebank/containers/" + container)
                .done();
    }

    public static Answer ask(String account, String... containers) {
        return TheSystem.as(account)
                .post(
                        "/api/samplebank/requests",
                        Map.of(
                                "purpose",
                                "复测氨氮",
                                "containers",
                                List.of(containers),
                                "until",
                                LaboratoryDay.today().toString()));
    }

    public static Answer decide(String account, String request, boolean approved) {
        return TheSystem.as(account)
                .post(
                        "/api/samplebank/requests/" + request + "/decision",
                        Map.of("approved", approved, "remark", approved ? "" : "样品须保留"));
    }

    public static Answer handOut(String container) {
        return keeper().post("/api/samplebank/containers/" + container + "/hand-out", Map.of());
    }

    public Answer bringBack(String container, String position, String massLeft) {
        return keeper().post(
                        "/api/samplebank/containers/" + container + "/return",
                        Map.of("position", label(position), "massLeftG", massLeft, "usedUp", false));
    }

    public static Answer propose(String account, String... containers) {
        return TheSystem.as(account).post("/api/samplebank/disposals", disposalOf(containers));
    }

    public static Map<String, Object> disposalOf(String... containers) {
        return Map.of(
                "manner",
                "HAZARDOUS_WASTE",
                "wasteRecord",
                "WF-2026-031",
                "reason",
                "留样期满",
                "containers",
                List.of(containers));
    }

    public static Answer confirm(String account, String disposal, String pin) {
        return TheSystem.as(account)
                .post("/api/samplebank/disposals/" + disposal + "/confirmation", Map.of("pin", pin));
    }

    public Answer count(List<Map<String, Object>> scans) {
        return keeper().post(path() + "/stocktakings", Map.of("scans", scans, "pin", PIN));
    }

    /** Those of this cabinet about which nobody has said anything. */
    public List<JsonNode> discrepancies() {
        return keeper().get("/api/samplebank/discrepancies?state=open&limit=200")
                .done()
                .items()
                .filter(each -> each.path("cabinet").asText().equals(cabinet))
                .toList();
    }

    /** Ids of what waits in this person's inbox, of a kind of thing. */
    public static List<String> inbox(String account, String subjectType) {
        return TheSystem.as(account)
                .get("/api/inbox/tasks?limit=200")
                .done()
                .items()
                .filter(task -> task.path("subjectType").asText().equals(subjectType))
                .map(task -> task.path("subjectId").asText())
                .toList();
    }

    static PersonAtWork keeper() {
        return TheSystem.as("wz.custodian");
    }

    static PersonAtWork quality() {
        return TheSystem.as("wz.quality");
    }
}
