/**
 * Words and mechanisms that every feature uses: who acts, what time it is, how a rule refuses, how a use case runs.
 *
 * <p>Invariant: all work on the database happens inside a {@link jialing.domain.shared.UseCase} or a
 * {@link jialing.domain.shared.View}, so that PostgreSQL always knows on whose behalf it is asked (row-level security).
 */
package jialing.domain.shared;
