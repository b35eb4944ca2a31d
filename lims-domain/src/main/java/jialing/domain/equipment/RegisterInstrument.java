package jialing.domain.equipment;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import jialing.domain.equipment.persistence.EvidenceTable;
import jialing.domain.equipment.persistence.InstrumentTable;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/** An instrument is entered into the register; its certificates follow by acts of their own. */
@UseCase
public class RegisterInstrument {

    /** It stands in addresses, on labels and in file names. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

    @Inject
    Instruments instruments;

    @Inject
    InstrumentTable table;

    @Inject
    EvidenceTable evidence;

    @Inject
    InstrumentActs acts;

    @Inject
    Keepers keepers;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** @param inUseFrom the first day on which it may be used */
    public record Command(String code, InstrumentFacts facts, LocalDate inUseFrom) {

        public Command {
            Entered.choice("facts", facts);
            if (code == null || !CODE.matcher(code).matches()) {
                throw Refusal.invalid(
                        "AssetNumberIsPlain",
                        "code",
                        "仪器编号只能用字母、数字、点、横线和下划线，最长 40 位",
                        "An asset number has letters, digits, dots, hyphens and underscores, at most 40");
            }
        }
    }

    /** A certificate that an older register brings, and with what it was made. */
    public record Brought(CalibrationCertificate certificate, List<StandardUsed> standards) {}

    record Content(String code, InstrumentFacts facts, LocalDate inUseFrom, List<String> certificates) {}

    public UUID register(Command command) {
        Actor actor = current.mustBe(Capacity.EQUIPMENT_OFFICER);
        return register(
                        actor.organisation(),
                        new Command(command.code(), keepers.named(command.facts()), command.inUseFrom()),
                        List.of(),
                        Capacity.EQUIPMENT_OFFICER)
                .id();
    }

    /** The house takes an older register over, again and again: what stands there already stays as it is. */
    public void takeOver(String organisation, Command command, List<Brought> certificates) {
        current.mustBe(Capacity.SYSTEM);
        if (instruments.find(organisation, command.code()).isEmpty()) {
            register(organisation, command, certificates, Capacity.SYSTEM);
        }
    }

    private Instrument register(String organisation, Command command, List<Brought> certificates, Capacity as) {
        Actor actor = current.get();
        mustBeNew(organisation, command.code());
        LocalDate from = command.inUseFrom() == null ? clock.today() : Entered.day("inUseFrom", command.inUseFrom());
        var inUse = StateChange.to(InstrumentState.IN_USE, Instrument.startOf(from), "启用", actor);
        var instrument = new Instrument(
                TimeOrderedId.next(),
                organisation,
                command.code(),
                1,
                command.facts(),
                List.of(inUse),
                List.of(),
                List.of(),
                List.of(),
                null);
        table.add(instrument, actor, clock.now());
        certificates.forEach(brought -> {
            evidence.add(instrument, brought.certificate(), actor, clock.now());
            evidence.add(brought.certificate(), brought.standards());
        });
        var content = new Content(
                command.code(),
                command.facts(),
                from,
                certificates.stream().map(each -> each.certificate().number()).toList());
        ledger.record(Act.of(Verb.REGISTER, InstrumentActs.subject(instrument), actor, as, content)
                .inOrganisation(organisation));
        acts.dueMayHaveChanged(instrument);
        return instrument;
    }

    private void mustBeNew(String organisation, String code) {
        if (instruments.find(organisation, code).isPresent()) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "InstrumentIsNew",
                    null,
                    Text.of("仪器编号已登记：" + code, "This instrument is registered already: " + code),
                    "code");
        }
    }
}
