package jialing.domain.environment;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jialing.domain.environment.persistence.ExcursionTable;
import jialing.domain.environment.persistence.PlaceTable;
import jialing.domain.environment.persistence.ReadingTable;
import jialing.domain.environment.persistence.ReadingTable.Spark;
import jialing.domain.environment.persistence.SensorTable;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Page;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.View;

/** Places, their curves, sensors and excursions for the screen. */
@View
public class EnvironmentView {

    private static final int POINTS_OF_A_CURVE = 400;
    private static final int POINTS_OF_A_SPARKLINE = 48;
    private static final int INTAKES = 20;
    private static final int PRESENT = 200;
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration LONGEST = Duration.ofDays(366);

    @Inject
    PlaceTable places;

    @Inject
    Places register;

    @Inject
    ReadingTable readings;

    @Inject
    SensorTable sensors;

    @Inject
    ExcursionTable excursions;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** @param spark the last day, coarse */
    public record Standing(PlaceCondition condition, PlaceCondition.State state, List<CurvePoint> spark) {}

    public record PlaceLine(Place place, List<Standing> standings) {}

    /** @param limits all that were ever set, the last first */
    public record PlaceDetail(Place place, List<Standing> standings, List<PlaceLimit> limits, List<Intake> intakes) {}

    public record Curve(List<CurvePoint> points, List<PlaceLimit> limits, List<Excursion> excursions) {}

    /** @param samples that were there between the last good reading and the end */
    public record ExcursionDetail(Excursion excursion, String limit, List<Present> samples, List<Present> occasions) {}

    public List<PlaceLine> places() {
        String organisation = current.get().organisation();
        Map<String, List<Standing>> standings = standings(organisation, null);
        return places.of(organisation).stream()
                .map(place -> new PlaceLine(place, standings.getOrDefault(place.code(), List.of())))
                .toList();
    }

    public PlaceDetail place(String code) {
        Place place = own(code);
        return new PlaceDetail(
                place,
                standings(place.organisation(), place.code()).getOrDefault(place.code(), List.of()),
                places.limits(place.organisation(), place.code()),
                readings.intakes(place.organisation(), place.code(), INTAKES));
    }

    /**
     * @param quantity null for the temperature
     * @param since null for a day before the end
     * @param until null for now
     */
    public Curve curve(String code, AmbientQuantity quantity, Instant since, Instant until) {
        Place place = own(code);
        AmbientQuantity shown = quantity == null ? AmbientQuantity.TEMPERATURE : quantity;
        Instant end = until == null ? clock.now() : until;
        Instant start = since == null ? end.minus(DAY) : since;
        if (!start.isBefore(end) || start.isBefore(end.minus(LONGEST))) {
            throw Refusal.invalid("TimeInOrder", "since", "时间范围须在一年以内", "The time is a year at most");
        }
        return new Curve(
                readings.curve(place.organisation(), place.code(), shown, start, end, POINTS_OF_A_CURVE),
                places.limits(place.organisation(), place.code()).stream()
                        .filter(limit -> limit.quantity() == shown)
                        .toList(),
                excursions.of(place.organisation(), place.code(), start, end).stream()
                        .filter(excursion -> excursion.quantity() == shown)
                        .toList());
    }

    public List<Sensor> sensors() {
        return sensors.of(current.get().organisation());
    }

    public KeptFile file(String code, UUID intake) {
        Place place = own(code);
        return readings.file(place.organisation(), place.code(), intake)
                .orElseThrow(() -> Refusal.notFound("LoggerFile", "文件", intake));
    }

    /** @param undecided these only */
    public Page<Excursion> excursions(UUID before, boolean undecided, Integer limit) {
        current.get();
        int size = Page.size(limit);
        return Page.of(
                excursions.page(before, undecided, size + 1),
                size,
                excursion -> excursion.id().toString());
    }

    public ExcursionDetail excursion(UUID id) {
        current.get();
        Excursion excursion = excursions.byId(id).orElseThrow(() -> Refusal.notFound("Excursion", "超限记录", id));
        Instant until = excursion.isOver() ? excursion.stretch().endedAt() : clock.now();
        List<PlaceLimit> limits = places.limits(excursion.organisation(), excursion.place()).stream()
                .filter(limit -> limit.quantity() == excursion.quantity())
                .toList();
        return new ExcursionDetail(
                excursion,
                FindExcursions.inForce(limits, excursion.stretch().beganAt())
                        .map(PlaceLimit::span)
                        .orElse(""),
                excursions.samples(excursion, until, PRESENT),
                excursions.occasions(excursion, until, PRESENT));
    }

    private Place own(String code) {
        return register.byCode(current.get().organisation(), code);
    }

    /** @param place null for all */
    private Map<String, List<Standing>> standings(String organisation, String place) {
        Instant now = clock.now();
        Map<String, List<CurvePoint>> sparks =
                readings.sparks(organisation, place, now.minus(DAY), now, POINTS_OF_A_SPARKLINE).stream()
                        .collect(Collectors.groupingBy(
                                spark -> spark.place() + " " + spark.quantity(),
                                Collectors.mapping(Spark::point, Collectors.toList())));
        return places.conditions(organisation, place == null ? null : List.of(place), now).stream()
                .collect(Collectors.groupingBy(
                        PlaceCondition::place,
                        Collectors.mapping(
                                condition -> new Standing(
                                        condition,
                                        condition.state(),
                                        sparks.getOrDefault(condition.place() + " " + condition.quantity(), List.of())),
                                Collectors.toList())));
    }
}
