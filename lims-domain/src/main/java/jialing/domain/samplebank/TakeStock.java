package jialing.domain.samplebank;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.people.Signature;
import jialing.domain.people.Signing;
import jialing.domain.people.SigningMeans;
import jialing.domain.samplebank.persistence.MovementTable;
import jialing.domain.samplebank.persistence.StocktakingTable;
import jialing.domain.samplebank.rules.StockScansAreSound;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/** 盘点: the keeper scans what lies in a cabinet, position by position, and signs what is missing, misplaced or unexpected. */
@UseCase
public class TakeStock {

    @Inject
    Bank bank;

    @Inject
    MovementTable movements;

    @Inject
    StocktakingTable table;

    @Inject
    Discrepancies discrepancies;

    @Inject
    Signing signing;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    record Content(
            String number,
            String cabinet,
            int expected,
            int found,
            List<Stocktaking.StockDifference> differences,
            String remark) {}

    /** @param scans what was scanned; a position without anything need not be named */
    public Stocktaking take(String cabinetCode, List<StockScan> scans, String remark, SigningMeans means) {
        Actor actor = current.mustBe(Capacity.SAMPLE_CUSTODIAN);
        Cabinet cabinet = bank.cabinet(actor.organisation(), cabinetCode);
        List<StockScan> read = StockScan.read(scans);
        new StockScansAreSound().require(read);
        List<BankedContainer> expected = movements.lyingIn(cabinet.organisation(), cabinet.code());
        List<Stocktaking.StockDifference> differences = differences(cabinet, expected, read);
        UUID id = TimeOrderedId.next();
        String number = bank.nextNumber("PD", cabinet.organisation());
        Act act = Act.of(
                Verb.TAKE_STOCK,
                Subject.of("Stocktaking", id),
                actor,
                Capacity.SAMPLE_CUSTODIAN,
                new Content(number, cabinet.code(), expected.size(), read.size(), differences, Bank.given(remark)));
        Signature signature = signing.sign(act, means);
        RecordedAct recorded = ledger.record(act.signedBy(signature));
        var taken = new Stocktaking(
                id,
                cabinet.organisation(),
                number,
                cabinet.code(),
                expected.size(),
                read.size(),
                Bank.given(remark),
                actor.personId(),
                actor.name(),
                recorded.recordedAt(),
                differences);
        table.add(taken, signature.statement(), recorded);
        if (!differences.isEmpty()) {
            discrepancies.open(
                    cabinet,
                    new Discrepancies.Differing(
                            Discrepancy.Difference.STOCK_DIFFERS, null, null, null, Subject.of("Stocktaking", id)),
                    recorded);
        }
        return taken;
    }

    private List<Stocktaking.StockDifference> differences(
            Cabinet cabinet, List<BankedContainer> expected, List<StockScan> scans) {
        Map<String, BankedContainer> known =
                movements.byCodes(scans.stream().map(StockScan::container).toList()).stream()
                        .filter(each -> each.state() == BankState.STORED)
                        .collect(Collectors.toMap(BankedContainer::containerCode, Function.identity()));
        Set<String> scanned = scans.stream().map(StockScan::container).collect(Collectors.toSet());
        Stream<Stocktaking.StockDifference> missing = expected.stream()
                .filter(each -> !scanned.contains(each.containerCode()))
                .map(each -> new Stocktaking.StockDifference(
                        each.containerCode(), Stocktaking.StockFinding.MISSING, each.lies(), null));
        Stream<Stocktaking.StockDifference> elsewhere = scans.stream()
                .map(scan -> difference(cabinet, scan, Optional.ofNullable(known.get(scan.container()))))
                .flatMap(Optional::stream);
        return Stream.concat(missing, elsewhere).toList();
    }

    private static Optional<Stocktaking.StockDifference> difference(
            Cabinet cabinet, StockScan scan, Optional<BankedContainer> known) {
        String found = BankPosition.label(cabinet.code(), scan.position());
        if (known.isEmpty()) {
            return Optional.of(new Stocktaking.StockDifference(
                    scan.container(), Stocktaking.StockFinding.UNEXPECTED, null, found));
        }
        String recorded = known.get().lies();
        return recorded.equals(found)
                ? Optional.empty()
                : Optional.of(new Stocktaking.StockDifference(
                        scan.container(), Stocktaking.StockFinding.MISPLACED, recorded, found));
    }
}
