/**
 * Who is able to do what: persons by their certificates of competence (上岗证), institutions by the scope of their qualification
 * (资质认定 CMA).
 *
 * <p>Invariant: only who is certified for the method and the kind of work on that day, in an institution whose scope covers it,
 * gives numbers. The gate asks.
 */
package jialing.domain.competence;
