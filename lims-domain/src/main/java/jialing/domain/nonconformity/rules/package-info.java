/** What the course of a nonconformity must keep. */
package jialing.domain.nonconformity.rules;
