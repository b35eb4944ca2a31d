package jialing.domain.materials;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.UseCase;

/** A lot of a reference material comes into store, with what its certificate states. */
@UseCase
public class RegisterReferenceMaterial {

    @Inject
    ReferenceMaterials materials;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    record Content(String code, String lot, String name, LocalDate validTo, List<CertifiedContent> contents) {}

    /** For stores that are loaded again and again: a lot that stands there already stays as it is. */
    public void registerUnlessKnown(ReferenceMaterial material) {
        boolean known = materials.of(material.organisation()).stream()
                .anyMatch(each ->
                        each.code().equals(material.code()) && each.lot().equals(material.lot()));
        if (!known) {
            register(material);
        }
    }

    public ReferenceMaterial register(ReferenceMaterial material) {
        Actor actor = current.mustBe(Capacity.EQUIPMENT_OFFICER, Capacity.QUALITY_OFFICER, Capacity.SYSTEM)
                .mustActFor(material.organisation());
        materials.add(material);
        Capacity as = actor.holds(Capacity.SYSTEM)
                ? Capacity.SYSTEM
                : actor.holds(Capacity.EQUIPMENT_OFFICER) ? Capacity.EQUIPMENT_OFFICER : Capacity.QUALITY_OFFICER;
        var content = new Content(
                material.code(), material.lot(), material.nameZh(), material.validTo(), material.contents());
        var subject = Subject.of("ReferenceMaterial", material.id());
        ledger.record(Act.of(Verb.REGISTER, subject, actor, as, content).inOrganisation(material.organisation()));
        return material;
    }
}
