package jialing.domain.preparation;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Verb;
import jialing.domain.preparation.persistence.PreparationTable;
import jialing.domain.preparation.rules.PortionsDivideTheAnalytes;
import jialing.domain.preparation.rules.PortionsHoldNoMore;
import jialing.domain.sampling.Container;
import jialing.domain.sampling.PortionContainers;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Objections;
import jialing.domain.shared.Sent;
import jialing.domain.shared.UseCase;

/** A container is split: each portion is a container of its own, with a code of the same sample; its analytes wait in it from now on. */
@UseCase
public class SplitContainer {

    @Inject
    ContainersHere here;

    @Inject
    PortionContainers portionContainers;

    @Inject
    PreparationTable table;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    @Inject
    Event<PortionsMade> made;

    /**
     * @param mass in grams
     * @param analytes that are determined from it; none where it is not for analysis
     */
    public record PortionWanted(Purpose purpose, BigDecimal mass, List<String> analytes) {

        public PortionWanted {
            analytes = Sent.all(analytes);
        }
    }

    public record Command(String container, List<PortionWanted> portions) {

        public Command {
            portions = Sent.all(portions);
        }
    }

    record Split(String container, List<Part> portions) {}

    record Part(String code, Purpose purpose, BigDecimal mass, Sieve sieve, List<String> analytes) {}

    public void split(Command command) {
        Actor actor = current.mustBe(Capacity.ANALYST, Capacity.SAMPLE_CUSTODIAN);
        ContainersHere.Here parent = here.of(actor, command.container());
        Container container = parent.container();
        new Objections()
                .hear(
                        new PortionsHoldNoMore(),
                        new PortionsHoldNoMore.Masses(
                                command.portions().stream()
                                        .map(PortionWanted::mass)
                                        .toList(),
                                here.available(container)))
                .hear(
                        new PortionsDivideTheAnalytes(),
                        new PortionsDivideTheAnalytes.Given(
                                container.analytes(),
                                command.portions().stream()
                                        .map(each ->
                                                new PortionsDivideTheAnalytes.Part(each.purpose(), each.analytes()))
                                        .toList()))
                .refuseIfAny();
        Sieve sieve = here.sieve(container).orElse(null);
        List<Container> minted = portionContainers.mint(
                parent.sample(),
                container,
                command.portions().stream()
                        .map(each -> new PortionContainers.Wanted(each.analytes(), each.mass()))
                        .toList());
        Instant now = clock.now();
        var parts = new ArrayList<Part>();
        var portions = new ArrayList<Portion>();
        var moved = new ArrayList<PortionsMade.Moved>();
        for (int i = 0; i < minted.size(); i++) {
            PortionWanted wanted = command.portions().get(i);
            Container portion = minted.get(i);
            String code = portion.code().text();
            parts.add(new Part(code, wanted.purpose(), wanted.mass(), sieve, wanted.analytes()));
            portions.add(new Portion(
                    portion.id(), code, container.id(), wanted.mass(), sieve, wanted.purpose(), actor.name(), now));
            if (wanted.purpose() == Purpose.ANALYSIS) {
                moved.add(new PortionsMade.Moved(portion.id(), wanted.analytes()));
            }
        }
        Capacity capacity = actor.holds(Capacity.ANALYST) ? Capacity.ANALYST : Capacity.SAMPLE_CUSTODIAN;
        RecordedAct act = ledger.record(Act.of(
                Verb.SPLIT_SAMPLE,
                parent.sample().asSubject(),
                actor,
                capacity,
                new Split(parent.code(), List.copyOf(parts))));
        portions.forEach(portion -> table.add(portion, actor.organisation(), act));
        made.fire(new PortionsMade(container.id(), List.copyOf(moved)));
    }
}
