package jialing.domain.samplebank;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import jialing.domain.environment.AmbientQuantity;
import jialing.domain.environment.Place;
import jialing.domain.environment.PlaceCondition;
import jialing.domain.environment.Places;
import jialing.domain.samplebank.persistence.CabinetTable;
import jialing.domain.samplebank.persistence.MessageTable;
import jialing.domain.samplebank.persistence.MovementTable;
import jialing.domain.samplebank.persistence.OverviewTable;
import jialing.domain.samplebank.persistence.RequestTable;
import jialing.domain.samplebank.persistence.StocktakingTable;
import jialing.domain.sampling.Container;
import jialing.domain.sampling.ContainerCode;
import jialing.domain.sampling.Sample;
import jialing.domain.sampling.Samples;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.View;

/** The bank for the screen: rooms, cabinets, positions, and one container with its history. */
@View
public class BankOverview {

    private static final int STOCKTAKINGS = 10;
    private static final int MESSAGES = 20;
    private static final int FREE_SHOWN = 12;

    @Inject
    CabinetTable cabinets;

    @Inject
    OverviewTable overview;

    @Inject
    MovementTable movements;

    @Inject
    StocktakingTable stocktakings;

    @Inject
    MessageTable messages;

    @Inject
    RequestTable requests;

    @Inject
    Retentions retentions;

    @Inject
    Bank bank;

    @Inject
    Places places;

    @Inject
    Samples samples;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /**
     * How the temperature stands in a place.
     *
     * @param value of the last reading in ℃, null when there is none
     * @param limit e.g. {@code 2–8 ℃}, empty when there is none
     */
    public record PlaceClimate(BigDecimal value, String limit, PlaceCondition.State state) {}

    /** @param free positions to which something may be put */
    public record CabinetFilling(Cabinet cabinet, int positions, int blocked, int capacity, int lying, int free) {}

    /** @param climate null when nothing is known */
    public record BankRoom(
            String place, String nameZh, String nameEn, PlaceClimate climate, List<CabinetFilling> cabinets) {}

    public record PositionFilling(String code, String label, int capacity, String blocked, List<String> containers) {}

    public record CabinetShown(
            Cabinet cabinet,
            PlaceClimate climate,
            List<PositionFilling> positions,
            List<Stocktaking> stocktakings,
            List<MessageLine> messages) {}

    /**
     * A container as a scan finds it.
     *
     * @param storage what the preservation catalogue demands, null for nothing
     * @param banked null when it never was in the bank
     * @param retention null when it never was in the bank
     * @param wantedBy number of an open request for it, null for none
     * @param mayFetch number of the approved request by which it may be handed out now, null for none
     * @param freePositions some to which it may be put, where its storage fits
     */
    public record BankContainerShown(
            String code,
            String sampleCode,
            String organisation,
            List<String> analytes,
            String storage,
            BankedContainer banked,
            Retention retention,
            String wantedBy,
            String mayFetch,
            List<String> freePositions,
            List<BankMovement> movements) {}

    public List<BankRoom> rooms() {
        String organisation = current.get().organisation();
        Map<String, OverviewTable.Filling> filling = overview.filling(organisation).stream()
                .collect(Collectors.toMap(OverviewTable.Filling::cabinet, Function.identity()));
        Map<String, List<Cabinet>> byPlace = cabinets.of(organisation).stream()
                .collect(Collectors.groupingBy(Cabinet::place, TreeMap::new, Collectors.toList()));
        Map<String, PlaceClimate> climates = climates(organisation, byPlace.keySet());
        return byPlace.entrySet().stream()
                .map(entry ->
                        room(organisation, entry.getKey(), climates.get(entry.getKey()), entry.getValue(), filling))
                .toList();
    }

    private BankRoom room(
            String organisation,
            String code,
            PlaceClimate climate,
            List<Cabinet> standing,
            Map<String, OverviewTable.Filling> filling) {
        Place place = places.byCode(organisation, code);
        return new BankRoom(
                code,
                place.nameZh(),
                place.nameEn(),
                climate,
                standing.stream()
                        .map(cabinet -> line(cabinet, filling.get(cabinet.code())))
                        .toList());
    }

    private static CabinetFilling line(Cabinet cabinet, OverviewTable.Filling filling) {
        return new CabinetFilling(
                cabinet, filling.positions(), filling.blocked(), filling.capacity(), filling.lying(), filling.free());
    }

    public CabinetShown cabinet(String code) {
        String organisation = current.get().organisation();
        Cabinet cabinet = bank.cabinet(organisation, code);
        Map<String, List<String>> lying = movements.lyingIn(organisation, code).stream()
                .collect(Collectors.groupingBy(
                        BankedContainer::position,
                        Collectors.mapping(BankedContainer::containerCode, Collectors.toList())));
        return new CabinetShown(
                cabinet,
                climates(organisation, Set.of(cabinet.place())).get(cabinet.place()),
                cabinets.positions(organisation, code).stream()
                        .map(position -> new PositionFilling(
                                position.code(),
                                position.label(),
                                position.capacity(),
                                position.blocked(),
                                lying.getOrDefault(position.code(), List.of())))
                        .toList(),
                stocktakings.of(organisation, code, STOCKTAKINGS),
                messages.of(organisation, code, MESSAGES));
    }

    /** @param scanned label of a container */
    public BankContainerShown container(String scanned) {
        Actor actor = current.get();
        Container container = samples.container(ContainerCode.read(scanned));
        Sample sample = samples.byId(container.sampleId());
        String code = container.code().text();
        Optional<BankedContainer> banked = movements.byCode(code);
        String storage = container.storage().orElse(null);
        return new BankContainerShown(
                code,
                sample.code().text(),
                sample.organisation(),
                container.analytes(),
                storage,
                banked.orElse(null),
                banked.map(each -> retentions.of(List.of(each)).get(0)).orElse(null),
                requests.wanted(List.of(code)).get(code),
                requests.approvedFor(code)
                        .filter(request -> !request.until().isBefore(clock.today()))
                        .map(BankRequest::number)
                        .orElse(null),
                free(actor.organisation(), storage),
                movements.of(container.id()));
    }

    /**
     * Those of a sample that are or were in the bank.
     *
     * @param scanned code of the sample or of one of its containers
     */
    public List<BankedContainer> ofSample(String scanned) {
        current.get();
        return movements.ofSample(samples.byScan(scanned).id());
    }

    private List<String> free(String organisation, String storage) {
        Optional<StorageDemand> demand = StorageDemand.in(storage);
        List<Cabinet> all = cabinets.of(organisation);
        Set<String> fitting = demand.isEmpty()
                ? all.stream().map(Cabinet::place).collect(Collectors.toSet())
                : temperatures(organisation, all.stream().map(Cabinet::place).collect(Collectors.toSet())).stream()
                        .filter(condition ->
                                condition.limit() != null && demand.get().isMetBy(condition.limit()))
                        .map(PlaceCondition::place)
                        .collect(Collectors.toSet());
        List<String> codes = all.stream()
                .filter(cabinet -> fitting.contains(cabinet.place()))
                .map(Cabinet::code)
                .toList();
        return codes.isEmpty() ? List.of() : overview.free(organisation, codes, FREE_SHOWN);
    }

    private Map<String, PlaceClimate> climates(String organisation, Collection<String> codes) {
        return temperatures(organisation, codes).stream()
                .collect(Collectors.toMap(PlaceCondition::place, BankOverview::climate));
    }

    private List<PlaceCondition> temperatures(String organisation, Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : places.conditions(organisation, codes, clock.now()).stream()
                        .filter(condition -> condition.quantity() == AmbientQuantity.TEMPERATURE)
                        .toList();
    }

    private static PlaceClimate climate(PlaceCondition condition) {
        return new PlaceClimate(
                condition.value(),
                condition.limit() == null ? "" : condition.limit().span(),
                condition.state());
    }
}
