package jialing.system.access.wanzhou;

import static jialing.client.PersonAtWork.PIN;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import jialing.client.LaboratoryDay;
import jialing.system.analysis.Bench;
import jialing.system.samplebank.BankOfWanzhou;
import jialing.system.sampling.SamplingTrip;
import jialing.system.shared.TheSystem;

/** A cabinet with two bottles, one asked for, one to be thrown away. */
final class SampleBankOfWanzhou {

    private SampleBankOfWanzhou() {}

    static void enter(RecordBook book) {
        zeroMonthsForEnforcement();
        BankOfWanzhou bank = BankOfWanzhou.cold();
        String key = bank.speaking();
        List<String> bottles = Bench.withSamplesOf(SamplingTrip.approvedFor(List.of("WTEMP", "PH", "NH3N")))
                .containers();
        String bottle = book.traced(bottles.get(0));
        bank.store(bottle, "A-01").done();
        bank.store(bottles.get(1), "A-02", "ENFORCEMENT").done();
        book.name("cabinets/{cabinet}", book.traced(bank.cabinet()));
        book.name("positions/{position}", "A-03");
        book.name("containers/{container}", bottle);
        book.name(
                "requests/{number}",
                book.traced(BankOfWanzhou.ask("wz.analyst1", bottle).done().text("request/number")));
        book.name(
                "disposals/{number}",
                book.traced(BankOfWanzhou.propose("wz.custodian", bottles.get(1))
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
        book.name(
                "discrepancies/{number}",
                book.traced(bank.discrepancies().get(0).path("number").asText()));
        book.body("CabinetDelivery", Map.of("key", "geraten", "messages", List.of(opened)));
        book.body("NewCabinet", bank.cabinetForm());
        book.body("CabinetDescription", Map.of("nameZh", "别的柜", "nameEn", "Another", "place", bank.place()));
        book.body("NewPositions", Map.of("positions", List.of(Map.of("code", "Z-01", "capacity", 1))));
        book.body("PositionBlocking", Map.of("reason", "坏"));
        book.body("StockTaking", Map.of("scans", List.of(), "pin", PIN));
        book.body("ContainerStoring", Map.of("position", bank.label("A-03")));
        book.body("ContainerReturning", Map.of("usedUp", true));
        book.body(
                "NewBankRequest",
                Map.of(
                        "purpose",
                        "看",
                        "containers",
                        List.of(bottle),
                        "until",
                        LaboratoryDay.today().toString()));
        book.body("BankRequestDecision", Map.of("approved", true));
        book.body("BankRequestClosing", Map.of("remark", "停"));
        book.body("NewRetentionTerm", enforcementTerm());
        book.body("DisposalProposal", BankOfWanzhou.disposalOf(bottle));
        book.body("DisposalConfirming", Map.of("pin", PIN));
        book.body("DisposalWithdrawing", Map.of("remark", "停"));
        book.body("DiscrepancyAnswer", Map.of("answer", "没事"));
    }

    private static void zeroMonthsForEnforcement() {
        TheSystem.as("wz.quality")
                .post("/api/samplebank/retention/terms", enforcementTerm())
                .done();
    }

    private static Map<String, Object> enforcementTerm() {
        return Map.of("purpose", "ENFORCEMENT", "countsFrom", "STORING", "months", 0, "source", "本单位规定");
    }
}
