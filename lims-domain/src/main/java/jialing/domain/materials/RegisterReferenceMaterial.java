package jialing.domain.materials;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Verb;
import jialing.domain.materials.persistence.MaterialTable;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Text;
import jialing.domain.shared.UseCase;

/**
 * A lot of a reference material that was in use before the register was kept here is taken over, with what its certificate states.
 * It was accepted then; what comes in later is received ({@link ReceiveLot}).
 */
@UseCase
public class RegisterReferenceMaterial {

    private static final Capacity[] REGISTRARS = {Capacity.SYSTEM, Capacity.EQUIPMENT_OFFICER, Capacity.QUALITY_OFFICER
    };

    @Inject
    ReferenceMaterials referenceMaterials;

    @Inject
    MaterialTable materials;

    @Inject
    Storekeeping store;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    record Content(String code, String lot, String name, LocalDate validTo, List<CertifiedContent> contents) {}

    /** For stores that are loaded again and again: a lot that stands there already stays as it is. */
    public void registerUnlessKnown(ReferenceMaterial material) {
        if (materials
                .lot(material.organisation(), material.code(), material.lot())
                .isEmpty()) {
            register(material);
        }
    }

    public ReferenceMaterial register(ReferenceMaterial material) {
        Actor actor = current.mustBe(REGISTRARS).mustActFor(material.organisation());
        Instant now = clock.now();
        String number = store.nextNumber(material.organisation(), now);
        var content = new Content(
                material.code(), material.lot(), material.nameZh(), material.validTo(), material.contents());
        var subject = Material.subject(MaterialKind.REFERENCE_MATERIAL, material.id());
        RecordedAct act =
                ledger.record(Act.of(Verb.REGISTER, subject, actor, Storekeeping.capacity(actor, REGISTRARS), content)
                        .inOrganisation(material.organisation()));
        materials.add(new Material(
                material.id(),
                material.organisation(),
                number,
                MaterialKind.REFERENCE_MATERIAL,
                material.code(),
                material.lot(),
                Text.of(material.nameZh(), material.nameEn()),
                material.producer(),
                null,
                null,
                new Material.Keeping(material.validTo(), null, null, null),
                new Material.Stocking(AmountUnit.BOTTLE, null, null),
                false,
                false,
                Material.Receiving.of(actor, now, act.hash())));
        referenceMaterials.add(material);
        return material;
    }
}
