package jialing.domain.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import jialing.domain.documents.persistence.DocumentTable;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Refusal;

/** All controlled documents. Nothing is taken out or changed. */
@ApplicationScoped
public class Documents {

    @Inject
    DocumentTable table;

    /** @throws Refusal when there is none, or none that the asking person may see */
    public ControlledDocument byId(UUID id) {
        return table.byId(id).orElseThrow(() -> Refusal.notFound("ControlledDocument", "受控文件", id));
    }

    /** The same, held until the transaction ends: versions follow each other. */
    ControlledDocument alone(UUID id) {
        table.hold(id);
        return byId(id);
    }

    /**
     * Who only looks on from above works by no document of the laboratory below.
     *
     * @throws Refusal unless it is the person's own laboratory's, or was given to it
     */
    void mustReach(ControlledDocument document, Actor actor) {
        if (!table.reaches(document.id(), actor.organisation())) {
            actor.mustActFor(document.organisation());
        }
    }

    /** @throws Refusal when the document has no such version */
    static DocumentVersion version(ControlledDocument document, int ordinal) {
        return document.version(ordinal)
                .orElseThrow(() -> Refusal.notFound("DocumentVersion", "文件版本", document.number() + " / " + ordinal));
    }
}
