package jialing.domain.competence;

import java.time.Instant;
import jialing.domain.people.WorkKind;

/**
 * Work that somebody has to be able to do.
 *
 * @param organisation in whose laboratory
 * @param matrix null where the work is of no single one
 */
public record Work(String organisation, String method, String matrix, WorkKind kind, Instant at) {}
