package jialing.domain.equipment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.equipment.persistence.InstrumentTable;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Refusal;

/** The register of instruments. */
@ApplicationScoped
public class Instruments {

    @Inject
    InstrumentTable table;

    public Optional<Instrument> find(String organisation, String code) {
        return table.all(organisation, List.of(code)).stream().findFirst();
    }

    /** @throws Refusal when the organisation has no such instrument */
    public Instrument byCode(String organisation, String code) {
        return find(organisation, code).orElseThrow(() -> unknown(code));
    }

    /** @throws Refusal when there is none */
    public Instrument byId(UUID id) {
        return table.byId(id).stream().findFirst().orElseThrow(() -> unknown(id));
    }

    /** Those of the codes that stand in the register, with all their evidence, in one question to the database. */
    List<Instrument> all(String organisation, Collection<String> codes) {
        return table.all(organisation, codes);
    }

    public List<Instrument> of(String organisation) {
        return table.of(organisation);
    }

    /**
     * The instrument of that code that the person may see, that of the own organisation first.
     *
     * @throws Refusal when there is none
     */
    Instrument seenBy(Actor actor, String code) {
        return table.seen(actor.organisation(), code).stream().findFirst().orElseThrow(() -> unknown(code));
    }

    /**
     * For an act: nobody else does anything to it meanwhile.
     *
     * @throws Refusal when there is none, or when it belongs to another organisation
     */
    Instrument heldBy(Actor actor, String code) {
        Instrument seen = seenBy(actor, code);
        actor.mustActFor(seen.organisation());
        table.hold(seen.id());
        return byId(seen.id());
    }

    private static Refusal unknown(Object key) {
        return Refusal.notFound("Instrument", "仪器", key);
    }
}
