package jialing.domain.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import jialing.domain.environment.AmbientQuantity;
import jialing.domain.environment.AmbientReading;
import jialing.domain.environment.PlaceKind;
import jialing.domain.environment.Places;
import jialing.domain.environment.RegisterPlace;
import jialing.domain.environment.SetPlaceLimit;
import jialing.domain.environment.TakeReadings;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.OnBehalfOfActor;

/** The rooms of the Wanzhou laboratory with a week of readings; three nights ago its refrigerator was too warm. */
@ApplicationScoped
class DemoRooms {

    private static final String ORGANISATION = "CQ-WZ";
    private static final String REASON = "演示：按检测方法和仪器使用要求";
    private static final int HOURS = 7 * 24;
    private static final int DAY_MINUTES = 24 * 60;
    private static final int WARM_SINCE_HOURS = 75;

    /** How a quantity goes up and down over a day, in tenths, two hours each. */
    private static final int[] OVER_THE_DAY = {-8, -10, -9, -4, 1, 5, 9, 10, 7, 3, -1, -5};

    /** The worst hours of the refrigerator, in tenths above its usual. */
    private static final int[] WARM = {52, 76, 61};

    /** A room's quantity: its limits, where it usually stands, and by how many tenths it goes up and down, of ten. */
    private record Usual(AmbientQuantity quantity, String low, String high, int tenths, int swing) {}

    private record Room(String code, String zh, String en, PlaceKind kind, String parent, List<Usual> usual) {}

    private static final List<Room> ROOMS = List.of(
            room("WZ-101", "理化分析室", "Wet chemistry", PlaceKind.ROOM, null, air("15", "30", 228, "80", 560)),
            room("WZ-102", "仪器分析室", "Instrument room", PlaceKind.ROOM, null, air("18", "28", 231, "75", 520)),
            room("WZ-103", "天平室", "Balance room", PlaceKind.ROOM, null, air("18", "26", 219, "70", 480)),
            room("WZ-110", "样品库", "Sample store", PlaceKind.STORAGE, null, air("5", "30", 204, "85", 600)),
            room(
                    "WZ-BX-01",
                    "样品冷藏箱",
                    "Sample refrigerator",
                    PlaceKind.REFRIGERATOR,
                    "WZ-110",
                    List.of(new Usual(AmbientQuantity.TEMPERATURE, "2", "8", 45, 6))),
            room(
                    "WZ-LD-01",
                    "样品冷冻箱",
                    "Sample freezer",
                    PlaceKind.FREEZER,
                    "WZ-110",
                    List.of(new Usual(AmbientQuantity.TEMPERATURE, null, "-18", -214, 8))));

    @Inject
    Places places;

    @Inject
    RegisterPlace registerPlace;

    @Inject
    SetPlaceLimit setPlaceLimit;

    @Inject
    TakeReadings takeReadings;

    @Inject
    LabClock clock;

    /** All of it or nothing, once. */
    @Transactional
    @OnBehalfOfActor
    void register() {
        ROOMS.stream()
                .filter(room -> places.find(ORGANISATION, room.code()).isEmpty())
                .forEach(this::register);
    }

    private void register(Room room) {
        registerPlace.register(new RegisterPlace.Command(
                ORGANISATION, room.code(), room.zh(), room.en(), room.kind(), room.parent(), null));
        room.usual().forEach(usual -> {
            setPlaceLimit.set(new SetPlaceLimit.Command(
                    ORGANISATION,
                    room.code(),
                    usual.quantity(),
                    decimal(usual.low()),
                    decimal(usual.high()),
                    DAY_MINUTES,
                    clock.today().minusDays(30),
                    REASON));
            takeReadings.take(new TakeReadings.Command(ORGANISATION, room.code(), week(room, usual)));
        });
    }

    private List<AmbientReading> week(Room room, Usual usual) {
        Instant hour = clock.now().truncatedTo(ChronoUnit.HOURS);
        return IntStream.rangeClosed(0, HOURS)
                .mapToObj(ago -> new AmbientReading(
                        usual.quantity(), hour.minus(Duration.ofHours(ago)), value(room, usual, hour, ago)))
                .toList();
    }

    private static BigDecimal value(Room room, Usual usual, Instant hour, int ago) {
        int ofDay = hour.minus(Duration.ofHours(ago)).atZone(LabClock.ZONE).getHour();
        int tenths = usual.tenths() + usual.swing() * OVER_THE_DAY[ofDay / 2] / 10 + ago * 7 % 3 - 1;
        int warm = WARM_SINCE_HOURS - ago;
        boolean tooWarm = room.kind() == PlaceKind.REFRIGERATOR && warm >= 0 && warm < WARM.length;
        return BigDecimal.valueOf(tooWarm ? tenths + WARM[warm] : tenths, 1);
    }

    private static Room room(String code, String zh, String en, PlaceKind kind, String parent, List<Usual> usual) {
        return new Room(code, zh, en, kind, parent, usual);
    }

    private static List<Usual> air(String low, String high, int temperature, String mostHumid, int humidity) {
        return List.of(
                new Usual(AmbientQuantity.TEMPERATURE, low, high, temperature, 14),
                new Usual(AmbientQuantity.HUMIDITY, null, mostHumid, humidity, -50));
    }

    private static BigDecimal decimal(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
