/**
 * Three-level review (三级审核) of what a batch found: check (校核), review (审核), sign-off (签发) by three different people, none of
 * whom analysed or took the samples. Each step is signed anew, and signs exactly what was accepted by quality control.
 *
 * <p>Invariants: steps follow each other in that order; a return begins the review anew and deletes nothing; signed results are
 * final, and only an amendment with reason and signer puts a new version beside them.
 *
 * <p>Facts: {@link jialing.domain.review.BatchChecked}, {@link jialing.domain.review.BatchReviewed},
 * {@link jialing.domain.review.BatchReturned}, {@link jialing.domain.review.ResultsSigned},
 * {@link jialing.domain.review.ResultAmended}.
 */
package jialing.domain.review;
