/** What an audit and a review must keep. */
package jialing.domain.supervision.rules;
