package jialing.domain.environment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jialing.domain.environment.persistence.ExcursionTable;
import jialing.domain.environment.persistence.PlaceTable;
import jialing.domain.environment.persistence.ReadingTable;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Numbers;
import jialing.domain.shared.TimeOrderedId;

/**
 * What new readings say about excursions, in the house's name. Readings may come late and out of order: the stretch around them is
 * told anew from all readings, and what differs from the record becomes a further version.
 */
@ApplicationScoped
class FindExcursions {

    @Inject
    ReadingTable readings;

    @Inject
    PlaceTable places;

    @Inject
    ExcursionTable table;

    @Inject
    Numbers numbers;

    @Inject
    Ledger ledger;

    @Inject
    LabClock clock;

    @Inject
    Event<ExcursionOpened> opened;

    record Content(String number, String place, AmbientQuantity quantity, String limit, Stretch stretch) {}

    /** @param added the new readings of one quantity, by time */
    void after(List<AmbientReading> added, Place place, AmbientQuantity quantity) {
        List<PlaceLimit> limits = places.limits(place.organisation(), place.code()).stream()
                .filter(limit -> limit.quantity() == quantity)
                .toList();
        if (limits.isEmpty()) {
            return;
        }
        Instant from = added.get(0).measuredAt();
        Instant until = added.get(added.size() - 1).measuredAt();
        List<Excursion> known =
                new ArrayList<>(table.meeting(place.organisation(), place.code(), quantity, from, until));
        List<AmbientReading> around = around(place, quantity, from, until, known);
        Function<Instant, PlaceLimit> limit = at -> inForce(limits, at).orElse(null);
        for (Stretch stretch : Stretch.in(around, limit)) {
            tell(stretch, place, quantity, limit.apply(stretch.beganAt()), known);
        }
    }

    /** The new ones, all of the excursions that they touch, and one more on either side. */
    private List<AmbientReading> around(
            Place place, AmbientQuantity quantity, Instant from, Instant until, List<Excursion> known) {
        Instant first = Stream.concat(
                        Stream.of(from),
                        known.stream().map(each -> each.stretch().beganAt()))
                .min(Instant::compareTo)
                .orElseThrow();
        boolean open = known.stream().anyMatch(each -> !each.isOver());
        Instant last = open
                ? clock.now().plusSeconds(3600)
                : Stream.concat(
                                Stream.of(until),
                                known.stream().map(each -> each.stretch().endedAt()))
                        .max(Instant::compareTo)
                        .orElseThrow();
        var all = new ArrayList<AmbientReading>();
        readings.before(place.organisation(), place.code(), quantity, first).ifPresent(all::add);
        all.addAll(readings.between(place.organisation(), place.code(), quantity, first, last));
        readings.after(place.organisation(), place.code(), quantity, last).ifPresent(all::add);
        return all;
    }

    static Optional<PlaceLimit> inForce(List<PlaceLimit> lastFirst, Instant at) {
        LocalDate day = LabClock.dayOf(at);
        return lastFirst.stream().filter(limit -> !limit.from().isAfter(day)).findFirst();
    }

    private void tell(Stretch stretch, Place place, AmbientQuantity quantity, PlaceLimit limit, List<Excursion> known) {
        Optional<Excursion> same =
                known.stream().filter(each -> each.stretch().meets(stretch)).findFirst();
        same.ifPresent(known::remove);
        if (same.isEmpty()) {
            keep(first(stretch, place, quantity), Verb.OPEN_EXCURSION, limit, place);
        } else if (!same.get().stretch().lastsAsLongAs(stretch)) {
            boolean over = !same.get().isOver() && stretch.endedAt() != null;
            keep(same.get().grown(stretch), over ? Verb.END_EXCURSION : Verb.AMEND, limit, place);
        }
    }

    private Excursion first(Stretch stretch, Place place, AmbientQuantity quantity) {
        String series = "HJ-%s-%d".formatted(place.organisation(), clock.today().getYear());
        String number = "%s-%04d".formatted(series, numbers.next(series));
        return new Excursion(
                TimeOrderedId.next(),
                1,
                place.organisation(),
                number,
                place.code(),
                quantity,
                stretch,
                null,
                null,
                null,
                null);
    }

    private void keep(Excursion excursion, Verb verb, PlaceLimit limit, Place place) {
        var content = new Content(
                excursion.number(), excursion.place(), excursion.quantity(), limit.span(), excursion.stretch());
        var subject = new Subject("Excursion", excursion.id(), excursion.version());
        RecordedAct act = ledger.record(Act.of(verb, subject, Actor.system(), Capacity.SYSTEM, content)
                .inOrganisation(excursion.organisation()));
        table.add(excursion, act);
        opened.fire(new ExcursionOpened(
                excursion.id(), excursion.version(), excursion.organisation(), excursion.number(), place.keeperId()));
    }
}
