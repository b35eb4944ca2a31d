package jialing.domain.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.Refusal;
import jialing.domain.transfer.persistence.ConsignmentTable;
import jialing.domain.transfer.rules.KeeperStaysFromResults;

/** Consignments, and who may do what with them. */
@ApplicationScoped
class Consignments {

    /** Who keeps keys. */
    static final Capacity[] KEEPS = {Capacity.QUALITY_OFFICER, Capacity.SAMPLE_CUSTODIAN};

    /** Who sends openly. */
    static final Capacity[] SENDS = {Capacity.PLANNER, Capacity.QUALITY_OFFICER, Capacity.SAMPLE_CUSTODIAN};

    /** Who reads what came back. */
    static final Capacity[] READS = {
        Capacity.PLANNER,
        Capacity.QUALITY_OFFICER,
        Capacity.SAMPLE_CUSTODIAN,
        Capacity.CHECKER,
        Capacity.REVIEWER,
        Capacity.SIGNATORY
    };

    @Inject
    ConsignmentTable table;

    /** @throws Refusal when there is none, or none that the asking person may see */
    Consignment byId(UUID id) {
        return table.byId(id).orElseThrow(() -> Refusal.notFound("Consignment", "委托批", id));
    }

    /** Held by this transaction alone, as it is then. */
    Consignment held(UUID id) {
        table.hold(id);
        return byId(id);
    }

    static Capacity[] mayHandle(ConsignmentKind kind) {
        return kind == ConsignmentKind.CODED ? KEEPS : SENDS;
    }

    /** @throws Refusal unless this person may handle consignments of the kind, and knows nothing that the key would spoil */
    static Actor handler(Actor actor, ConsignmentKind kind) {
        actor.mustBe(mayHandle(kind));
        if (kind == ConsignmentKind.CODED) {
            new KeeperStaysFromResults().require(actor);
        }
        return actor;
    }

    /** Whether the person may know what is in it now. */
    static boolean knows(Actor actor, Consignment consignment) {
        return consignment.isReadable()
                || new KeeperStaysFromResults().objection(actor).isEmpty()
                        && (actor.holds(Capacity.QUALITY_OFFICER) || actor.holds(Capacity.SAMPLE_CUSTODIAN));
    }
}
