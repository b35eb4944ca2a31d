/**
 * Controlled documents (受控文件; ISO/IEC 17025:2017 8.3; RB/T 214-2017 4.5.3): manual, procedures, SOPs and forms of a laboratory.
 *
 * <p>Life: a document is registered with its first version; a version is drafted, approved by somebody else with a signature, in force
 * from a day until the next one is or the document is withdrawn. It is given to people or capacities, of the own laboratory or of one
 * below; whoever reads it says so, and who has not is known. Before its review is due, somebody looks at it again.
 *
 * <p>Invariants: a version is never changed, its SHA-256 is on record; nobody approves the own version; at most one version of a
 * document is in force on a day; only laboratories to which it is given see it besides the own one, and drafts only the own one.
 *
 * <p>{@link jialing.domain.documents.SopInForce} tells the bench by which SOP it works. Where a laboratory demands it, the gate lets
 * nobody work by an SOP that the person has not read.
 *
 * <p>Facts: {@link jialing.domain.documents.VersionDrafted}, {@link jialing.domain.documents.VersionApproved},
 * {@link jialing.domain.documents.DocumentReviewed}, {@link jialing.domain.documents.DocumentWithdrawn}.
 */
package jialing.domain.documents;
