/**
 * Internal audit and management review (内部审核、管理评审; ISO/IEC 17025:2017 8.8, 8.9; RB/T 214-2017 4.5.12, 4.5.13).
 *
 * <p>Life of an audit: the quality officer plans it for elements of a checklist, with a reason why these and now, and a team; the
 * year's programme is approved with a signature; the team answers every question with what it saw; records are drawn at random, by a
 * seed with which anybody draws them again; a nonconforming answer opens a nonconformity in the same transaction; the lead auditor
 * signs the report, management approves it; when every nonconformity is closed, the audit is closed.
 *
 * <p>Life of a review: the quality officer calls it for a period; what the record has to say to each input is gathered and kept as it
 * was then; the rest is said in words; decisions get an owner and a day; management signs the minutes; whoever carries out a decision
 * says by what that is seen.
 *
 * <p>Invariants: nobody audits the own work; a question is not left open in a report; what was found is not unsaid; minutes are not
 * changed.
 *
 * <p>Checklists are of use for inspections by others too.
 */
package jialing.domain.supervision;
