package jialing.domain.samplebank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import jialing.domain.ledger.Subject;
import jialing.domain.samplebank.persistence.CabinetTable;
import jialing.domain.samplebank.persistence.MovementTable;
import jialing.domain.sampling.Container;
import jialing.domain.sampling.ContainerCode;
import jialing.domain.sampling.Sample;
import jialing.domain.sampling.Samples;
import jialing.domain.shared.Actor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Numbers;
import jialing.domain.shared.Refusal;

/** What the bank's use cases have in common: the position on a label, the container on another, and what moves. */
@ApplicationScoped
class Bank {

    @Inject
    Samples samples;

    @Inject
    CabinetTable cabinets;

    @Inject
    MovementTable movements;

    @Inject
    Numbers numbers;

    @Inject
    LabClock clock;

    /** A container in somebody's hand, with where the record has it; held by this transaction alone. */
    record InHand(Container container, Sample sample, Optional<BankedContainer> banked) {

        String code() {
            return container.code().text();
        }

        int nextOrdinal() {
            return banked.map(BankedContainer::ordinal).orElse(0) + 1;
        }

        Subject subject() {
            return new Subject("Container", container.id(), nextOrdinal());
        }
    }

    /** @throws Refusal when there is no such container, or it is another laboratory's */
    InHand inHand(Actor actor, String scanned) {
        Container container = samples.container(ContainerCode.read(scanned == null ? "" : scanned));
        Sample sample = samples.byId(container.sampleId());
        actor.mustActFor(sample.organisation());
        movements.hold(container.id());
        return new InHand(container, sample, movements.byCode(container.code().text()));
    }

    /** @throws Refusal when the organisation has no such cabinet */
    Cabinet cabinet(String organisation, String code) {
        return cabinets.byCode(organisation, code).orElseThrow(() -> Refusal.notFound("Cabinet", "样品柜", code));
    }

    /**
     * @param scanned label of a position, {@code cabinet/position}
     * @throws Refusal when the organisation has no such position
     */
    BankPosition position(String organisation, String scanned) {
        String label = scanned == null ? "" : scanned.strip();
        int between = label.indexOf('/');
        Optional<BankPosition> found = between < 0
                ? Optional.empty()
                : cabinets.position(organisation, label.substring(0, between), label.substring(between + 1));
        return found.orElseThrow(() -> Refusal.notFound("BankPosition", "库位", label));
    }

    /** @param due last day on which it may be out, else null */
    BankedContainer moved(BankedContainer before, BankMovement movement, LocalDate due) {
        BankedContainer now = before.moved(movement, due);
        movements.add(movement, now);
        return now;
    }

    /** E.g. {@code DQ-CQ-WZ-2026-0001}. */
    String nextNumber(String letters, String organisation) {
        int year = clock.today().getYear();
        long next = numbers.next("samplebank/%s/%s/%d".formatted(letters, organisation, year));
        return "%s-%s-%d-%04d".formatted(letters, organisation, year, next);
    }

    static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
