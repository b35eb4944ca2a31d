package jialing.domain.samplebank;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jialing.domain.environment.Places;
import jialing.domain.environment.Sensors;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.samplebank.persistence.CabinetTable;
import jialing.domain.samplebank.rules.CabinetIsDescribed;
import jialing.domain.samplebank.rules.CabinetIsNew;
import jialing.domain.samplebank.rules.PositionsAreSound;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/** A cabinet comes into the register with its positions, is described anew, or gets more of them. */
@UseCase
public class RegisterCabinet {

    @Inject
    Bank bank;

    @Inject
    CabinetTable table;

    @Inject
    Places places;

    @Inject
    Sensors sensors;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    /**
     * @param organisation null for the actor's own
     * @param place code of a place of the environment's register
     * @param device code of the sensor by whose key it speaks, null for none
     */
    public record Description(
            String organisation, String code, String nameZh, String nameEn, String place, String device) {}

    record Content(Cabinet cabinet, List<NewPosition> positions) {}

    /** The first positions come with it. */
    public Cabinet register(Description description, List<NewPosition> positions) {
        Actor actor = keeper(description);
        Cabinet cabinet = described(description, TimeOrderedId.next(), 1, organisation(description, actor));
        new CabinetIsNew().require(table.byCode(cabinet.organisation(), cabinet.code()));
        new PositionsAreSound().require(new PositionsAreSound.Asked(positions, Set.of()));
        RecordedAct act = record(Verb.REGISTER, cabinet, positions, actor);
        table.add(cabinet, act);
        table.add(made(cabinet, positions), act);
        return cabinet;
    }

    /** The code stays. */
    public Cabinet describeAnew(Description description) {
        Actor actor = keeper(description);
        Cabinet before = bank.cabinet(organisation(description, actor), description.code());
        Cabinet cabinet = described(description, before.id(), before.version() + 1, before.organisation());
        table.add(cabinet, record(Verb.AMEND, cabinet, List.of(), actor));
        return cabinet;
    }

    public void addPositions(String code, List<NewPosition> positions) {
        Actor actor = current.mustBe(BankDuty.KEEPS);
        Cabinet cabinet = bank.cabinet(actor.organisation(), code);
        Set<String> known = table.positions(cabinet.organisation(), cabinet.code()).stream()
                .map(BankPosition::code)
                .collect(Collectors.toSet());
        new PositionsAreSound().require(new PositionsAreSound.Asked(positions, known));
        table.add(made(cabinet, positions), record(Verb.ARRANGE_POSITIONS, cabinet, positions, actor));
    }

    private Actor keeper(Description description) {
        Actor actor = current.mustBe(BankDuty.KEEPS);
        return actor.mustActFor(organisation(description, actor));
    }

    private static String organisation(Description description, Actor actor) {
        return Optional.ofNullable(description.organisation()).orElse(actor.organisation());
    }

    private Cabinet described(Description description, UUID id, int version, String organisation) {
        var cabinet = new Cabinet(
                id,
                version,
                organisation,
                description.code(),
                description.nameZh(),
                description.nameEn(),
                description.place(),
                Bank.given(description.device()));
        new CabinetIsDescribed().require(cabinet);
        places.byCode(organisation, cabinet.place());
        if (cabinet.device() != null) {
            sensors.inUse(organisation, cabinet.device());
        }
        return cabinet;
    }

    private RecordedAct record(Verb verb, Cabinet cabinet, List<NewPosition> positions, Actor actor) {
        var subject = new Subject("Cabinet", cabinet.id(), cabinet.version());
        Act act = Act.of(verb, subject, actor, BankDuty.of(actor, BankDuty.KEEPS), new Content(cabinet, positions));
        return ledger.record(act.inOrganisation(cabinet.organisation()));
    }

    private static List<BankPosition> made(Cabinet cabinet, List<NewPosition> positions) {
        return positions.stream()
                .map(each -> new BankPosition(
                        TimeOrderedId.next(),
                        1,
                        cabinet.organisation(),
                        cabinet.code(),
                        each.code(),
                        each.capacity(),
                        null))
                .toList();
    }
}
