package jialing.domain.competence.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jialing.domain.shared.OnBehalfOfActor;
import jialing.domain.shared.Sql;

/** What the record has acts about. Asked as the house: an id may be taken by an organisation that one does not see. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
@OnBehalfOfActor
public class SubjectTable {

    @Inject
    Sql sql;

    public boolean hasActs(String type, UUID id) {
        return !sql.read(
                        "select hash from lims.ledger_head where subject_type = ? and subject_id = ?",
                        row -> row.getString(1),
                        type,
                        id)
                .isEmpty();
    }
}
