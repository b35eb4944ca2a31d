package jialing.domain.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jialing.domain.people.Admission;
import jialing.domain.samplebank.BankOverview;
import jialing.domain.samplebank.NewPosition;
import jialing.domain.samplebank.RegisterCabinet;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.OnBehalfOfActor;

/** The cabinets of the Wanzhou sample bank, empty: shelves for prepared soil, and the sample refrigerator. */
@ApplicationScoped
class DemoSampleBank {

    private static final String KEEPER = "wz.custodian";

    private record Shelving(String code, String zh, String en, String place, int shelves, int each, int capacity) {}

    private static final List<Shelving> CABINETS = List.of(
            new Shelving("WZ-TR-01", "土壤样品架一", "Soil shelving 1", "WZ-110", 4, 6, 10),
            new Shelving("WZ-TR-02", "土壤样品架二", "Soil shelving 2", "WZ-110", 4, 6, 10),
            new Shelving("WZ-LC-01", "样品冷藏箱", "Sample refrigerator", "WZ-BX-01", 3, 4, 4));

    @Inject
    RegisterCabinet registerCabinet;

    @Inject
    BankOverview overview;

    @Inject
    Admission admission;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** All of it or nothing, once. */
    @Transactional
    @OnBehalfOfActor
    void fill() {
        admission
                .actorOf(KEEPER, clock.today())
                .ifPresent(keeper -> current.whileBeing(keeper, () -> {
                    Set<String> known = known();
                    CABINETS.stream()
                            .filter(each -> !known.contains(each.code()))
                            .forEach(this::register);
                    return null;
                }));
    }

    private Set<String> known() {
        return overview.rooms().stream()
                .flatMap(room -> room.cabinets().stream())
                .map(filling -> filling.cabinet().code())
                .collect(Collectors.toSet());
    }

    private void register(Shelving shelving) {
        registerCabinet.register(
                new RegisterCabinet.Description(
                        null, shelving.code(), shelving.zh(), shelving.en(), shelving.place(), null),
                positions(shelving));
    }

    private static List<NewPosition> positions(Shelving shelving) {
        return IntStream.range(0, shelving.shelves())
                .mapToObj(shelf -> String.valueOf((char) ('A' + shelf)))
                .flatMap(shelf -> position(shelf, shelving))
                .toList();
    }

    private static Stream<NewPosition> position(String shelf, Shelving shelving) {
        return IntStream.rangeClosed(1, shelving.each())
                .mapToObj(place -> new NewPosition("%s-%02d".formatted(shelf, place), shelving.capacity()));
    }
}
