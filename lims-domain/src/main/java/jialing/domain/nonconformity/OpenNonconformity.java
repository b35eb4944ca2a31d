package jialing.domain.nonconformity;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.ActingPerson;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.nonconformity.rules.ConcernsThingsOnRecord;
import jialing.domain.nonconformity.rules.FindingIsDescribed;
import jialing.domain.nonconformity.rules.FoundInThePast;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Numbers;
import jialing.domain.shared.Objections;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/**
 * Anybody who works in the laboratory puts on record what is not as it has to be, from any screen; another feature does so in the
 * transaction of the act that found it (ISO/IEC 17025:2017 7.10.1). The house itself may act for any laboratory.
 */
@UseCase
public class OpenNonconformity {

    private static final int MOST_NAMED = 200;

    @Inject
    Nonconformities nonconformities;

    @Inject
    Numbers numbers;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    @Inject
    Event<NonconformityOpened> opened;

    /**
     * @param organisation whose nonconformity it is; null for that of the acting person
     * @param foundBy who found it where that is not the acting person, else null
     * @param foundAt null for now
     * @param concerned the things it is about; name the batch beside its results: who worked on a result stands in the acts of its batch
     */
    public record Command(
            String organisation,
            String title,
            String found,
            String foundBy,
            Instant foundAt,
            NonconformitySource source,
            Severity severity,
            List<Concerned> concerned) {

        public Command {
            concerned = concerned == null
                    ? List.of()
                    : concerned.stream().distinct().toList();
        }
    }

    /**
     * Somebody at a screen reports it. What a person names may be anything, so each thing has to stand on record.
     *
     * @throws jialing.domain.shared.Refusal by {@link ConcernsThingsOnRecord} too
     */
    public Nonconformity report(Command command) {
        String organisation = organisationOf(command);
        judge(command);
        if (command.concerned().size() > MOST_NAMED) {
            throw Refusal.invalid("FewThingsNamed", "concerned", "一次至多写 200 个对象", "Name at most 200 things at once");
        }
        var objections = new Objections();
        command.concerned()
                .forEach(thing -> objections.hear(
                        new ConcernsThingsOnRecord(),
                        new ConcernsThingsOnRecord.Named(thing, isOnRecord(thing, organisation))));
        objections.refuseIfAny();
        return open(command);
    }

    /** A feature opens it in the transaction of the act that found it; the things it names it has just had in hand. */
    public Nonconformity open(Command command) {
        Actor actor = current.get();
        String organisation = organisationOf(command);
        judge(command);
        Nonconformity nonconformity = recorded(command, organisation, actor);
        nonconformities.add(nonconformity);
        opened.fire(NonconformityOpened.of(nonconformity));
        return nonconformity;
    }

    private String organisationOf(Command command) {
        Actor actor = current.mustBe(Who.WORKS_HERE);
        String organisation = Optional.ofNullable(command.organisation()).orElse(actor.organisation());
        actor.mustActFor(organisation);
        return organisation;
    }

    private void judge(Command command) {
        new FindingIsDescribed()
                .require(new FindingIsDescribed.Given(
                        command.title(), command.found(), command.source(), command.severity(), command.concerned()));
        if (command.foundAt() != null) {
            new FoundInThePast().require(new FoundInThePast.Times(command.foundAt(), clock.now()));
        }
    }

    private boolean isOnRecord(Concerned thing, String organisation) {
        return ledger.history(thing.type(), thing.id()).stream()
                .anyMatch(act -> act.organisation().equals(organisation));
    }

    private Nonconformity recorded(Command command, String organisation, Actor actor) {
        UUID id = TimeOrderedId.next();
        String number = nextNumber(organisation);
        Capacity as = Who.of(actor, Who.WORKS_HERE);
        String foundBy = Optional.ofNullable(command.foundBy())
                .filter(name -> !name.isBlank())
                .map(String::trim)
                .orElse(actor.name());
        Instant foundAt =
                Optional.ofNullable(command.foundAt()).map(LabClock::kept).orElseGet(clock::now);
        RecordedAct act = ledger.record(Act.of(
                        Verb.OPEN_NONCONFORMITY,
                        Subject.of("Nonconformity", id),
                        actor,
                        as,
                        content(command, number, foundBy, foundAt))
                .inOrganisation(organisation));
        return new Nonconformity(
                id,
                organisation,
                number,
                command.title().trim(),
                command.found().trim(),
                foundBy,
                foundAt,
                command.source(),
                command.severity(),
                command.concerned(),
                ActingPerson.of(actor, as),
                act.recordedAt(),
                act.hash(),
                List.of(),
                List.of());
    }

    private static Map<String, Object> content(Command command, String number, String foundBy, Instant foundAt) {
        var content = new LinkedHashMap<String, Object>();
        content.put("number", number);
        content.put("title", command.title().trim());
        content.put("found", command.found().trim());
        content.put("foundBy", foundBy);
        content.put("foundAt", foundAt);
        content.put("source", command.source());
        content.put("severity", command.severity());
        content.put("concerned", command.concerned());
        return content;
    }

    /** E.g. {@code BF-CQ-WZ-2026-0001}. */
    private String nextNumber(String organisation) {
        int year = clock.today().getYear();
        long next = numbers.next("nonconformity/%s/%d".formatted(organisation, year));
        return "BF-%s-%d-%04d".formatted(organisation, year, next);
    }
}
