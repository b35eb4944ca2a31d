package jialing.domain.lookback;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jialing.domain.gate.ElementDoubted;
import jialing.domain.gate.QualityElement;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.lookback.persistence.LookBackTable;
import jialing.domain.lookback.persistence.TouchedTable;
import jialing.domain.lookback.rules.DoubtIsInThePast;
import jialing.domain.lookback.rules.LookBackGivesReason;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Numbers;
import jialing.domain.shared.Objections;
import jialing.domain.shared.Text;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/**
 * Results come into doubt: with the fact that an element cannot be believed, in the house's name, or because a quality officer says so.
 * From the same transaction on they are held.
 */
@UseCase
public class OpenLookBack {

    @Inject
    LookBackTable table;

    @Inject
    TouchedTable touched;

    @Inject
    WhatFollows follows;

    @Inject
    Numbers numbers;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    @Inject
    Event<LookBackOpened> opened;

    /** @param until null for now */
    public record Command(QualityElement element, Instant since, Instant until, String reason) {}

    record Content(
            String number,
            QualityElement element,
            Collection<QualityElement> elements,
            String why,
            Instant since,
            Instant until,
            Subject cause,
            Extent extent) {}

    void whenDoubted(@Observes ElementDoubted doubted) {
        Window window = follows.window(doubted.organisation(), doubted.elements(), doubted.since(), doubted.until());
        open(
                TimeOrderedId.next(),
                doubted.element(),
                window,
                doubted.until(),
                doubted.why(),
                doubted.cause(),
                Actor.system(),
                Capacity.SYSTEM);
    }

    /** By hand, for any element: a room, a method that was withdrawn, a person. */
    public LookBack open(Command command) {
        Actor actor = current.mustBe(Capacity.QUALITY_OFFICER);
        Instant now = clock.now();
        Instant until = command.until() == null ? now : command.until();
        new Objections()
                .hear(new LookBackGivesReason(), command.reason())
                .hear(new DoubtIsInThePast(), new DoubtIsInThePast.Times(command.since(), until, now))
                .refuseIfAny();
        String why = command.reason().trim();
        UUID id = TimeOrderedId.next();
        Window window = follows.window(actor.organisation(), List.of(command.element()), command.since(), until);
        return open(
                id,
                command.element(),
                window,
                until,
                Text.of(why, why),
                Subject.of("LookBack", id),
                actor,
                Capacity.QUALITY_OFFICER);
    }

    private LookBack open(
            UUID id,
            QualityElement element,
            Window window,
            Instant until,
            Text why,
            Subject cause,
            Actor actor,
            Capacity as) {
        Extent extent = touched.extent(window, id);
        String number = number(window.organisation());
        var content = new Content(number, element, window.all(), why.zh(), window.since(), until, cause, extent);
        RecordedAct act = ledger.record(Act.of(Verb.OPEN_LOOK_BACK, Subject.of("LookBack", id), actor, as, content)
                .inOrganisation(window.organisation()));
        var lookBack = new LookBack(
                id,
                window.organisation(),
                number,
                element,
                why,
                window.since(),
                until,
                cause.type(),
                cause.id(),
                act.recordedAt(),
                null,
                null);
        table.add(lookBack, window.elements(), act, actor.personId());
        opened.fire(new LookBackOpened(id, window.organisation(), number, extent));
        return lookBack;
    }

    /** E.g. {@code ZS-CQ-WZ-2026-0001}, without gaps. */
    private String number(String organisation) {
        String series = "ZS-%s-%d".formatted(organisation, clock.today().getYear());
        return "%s-%04d".formatted(series, numbers.next(series));
    }
}
