/** Who may take which step of a review, and when. */
package jialing.domain.review.rules;
