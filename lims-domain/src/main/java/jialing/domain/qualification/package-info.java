/**
 * Certificates of qualification (检验检测机构资质认定 CMA) with their annexes (能力附表): what an institution may report under the mark, and since when.
 *
 * <p>Life of an annex: a quality officer of the institution submits it with the scan of the certificate; the quality officer of who supervises
 * the institution's quality compares both and confirms it, or sends it back with words. Its lines count from then on. An extension or a renewal
 * is a further annex. What is suspended, restored or withdrawn is a change from a day, by who supervises.
 *
 * <p>Invariants: nobody confirms an own annex; both acts are signed; nothing is overwritten: a line that stopped stays as it was before that
 * day, and what is restored is a further line.
 *
 * <p>Facts: {@link jialing.domain.qualification.AnnexSubmitted}, {@link jialing.domain.qualification.AnnexDecided},
 * {@link jialing.domain.qualification.CertificateEndsSoon}, {@link jialing.domain.qualification.CertificateEndSettled}.
 */
package jialing.domain.qualification;
