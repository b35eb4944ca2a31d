/**
 * Who is able to do what: persons by their certificates of competence (上岗证), newcomers under supervision, signatories by the fields
 * they are appointed for (授权签字领域), institutions by the scope of their qualification (资质认定 CMA). And who must not: interests that
 * were declared, and the black list.
 *
 * <p>Invariant: only who is certified for the method, the matrix and the kind of work on that day, or works under somebody who is, in
 * an institution whose scope covers it, gives numbers; only who is appointed for the field signs them. The gate asks, as of any
 * instant: nothing here is ever changed, what becomes of a certificate, a supervision or an appointment stands beside it.
 *
 * <p>Facts: {@link jialing.domain.gate.ElementDoubted} when a certificate was falsely obtained;
 * {@link jialing.domain.competence.ExpiryWarned} and {@link jialing.domain.competence.ExpirySettled}.
 */
package jialing.domain.competence;
