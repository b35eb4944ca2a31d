package jialing.domain.competence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jialing.domain.competence.persistence.DeclarationTable;
import jialing.domain.shared.LabClock;

/** Interests that people have declared in institutions of the network, by the declaration that counts now. */
@ApplicationScoped
public class DeclaredConflicts {

    @Inject
    DeclarationTable table;

    @Inject
    LabClock clock;

    /** @param institution its code */
    public List<ImpartialityDeclaration.DeclaredInterest> of(UUID person, String institution) {
        return table.inInstitution(person, institution, clock.now());
    }
}
